import type { Rational } from '@sopana/core/arithmetic';

/** The cells of one item or node for a block of rows. */
export interface Register {
  /** One number for each row; 0 where there is no value. */
  values: Float64Array;
  /** One class code for each row; 0 for a cell that nobody wrote. */
  classes: Uint8Array;
  /** Bitwise or of the codes of the block, cells that nobody wrote as `unanswered`. */
  set: number;
  /** The exact value of each row, where the node keeps it; else null. */
  exact: (Rational | null)[] | null;
}

/** The answered share of one node for a block of rows. */
export interface AnsweredRegister {
  /** One share for each row, 0–1. */
  values: Float64Array;
  /** `value`, or `notApplicable` where nothing is applicable. */
  classes: Uint8Array;
  /** Whether every row of the block is wholly answered. */
  full: boolean;
}
