import type { AnsweredRegister } from '../model/register.js';

/** What is found out about the children of a node while it is computed, so that it need not be found again. */
export interface PatternScratch {
  /** Bytes that nobody reads yet: which children have a value, one bit each. */
  readonly classes: Uint8Array;
  /** Sums of the children's weights by pattern; null until they are wanted. They are the same in every block. */
  totals: Float64Array | null;
}

/** The answered share of a node under way. */
export interface ShareRegister extends AnsweredRegister, PatternScratch {
  /** One class code for each row, once it is worked out; the patterns until then. */
  classes: Uint8Array;
  /** Whether the patterns are there, from when the node itself was computed. */
  hasPatterns: boolean;
}
