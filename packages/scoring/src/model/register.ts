import type { Rational } from '@sopana/core/arithmetic';
import type { AnswerTable, Column } from './answers.js';
import type { Instrument } from './instrument.js';

/** The cells of one item or node for a block of rows. */
export interface Register {
  /** One number for each row; 0 where there is no value. */
  values: Float64Array;
  /** One class code for each row; 0 for a cell that nobody wrote. */
  classes: Uint8Array;
  /** Class codes before anything was imputed; the same array where nothing was. */
  given: Uint8Array;
  /** Bitwise or of the codes of the block, cells that nobody wrote as `unanswered`. */
  set: number;
  /** The exact value of each row, where the node keeps it; else null. */
  exact: readonly (Rational | null)[] | null;
}

/** A node that was worked out for each observation and then reduced: one cell for each subject. */
export interface ReducedColumn extends Column {
  /** The fraction that each cell is, where the node keeps it; else null. */
  readonly exact: readonly (Rational | null)[] | null;
  /** Mean of the observations' answered shares. */
  readonly answered: Column;
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

/** A number that could not be worked out although what it is made from was there. */
export interface Fault {
  /** Position of the row in the table. */
  readonly row: number;
  /** Id of the item or node. */
  readonly id: string;
  /** What went wrong. */
  readonly code:
    | 'score.outOfDomain'
    | 'score.unknownGroup'
    | 'score.noCase'
    | 'score.zeroDivisor'
    | 'score.methodUndefined';
  /** Words for the message. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A block of rows under way. */
export interface Block {
  /** The document that is run. */
  readonly instrument: Instrument;
  /** The whole table. */
  readonly table: AnswerTable;
  /** First row of the block. */
  readonly start: number;
  /** Rows of the block. */
  readonly length: number;
  /** Items first, then nodes in the order of the document. */
  readonly registers: readonly Register[];
  /** Where faults are noted. */
  readonly faults: Fault[];
}
