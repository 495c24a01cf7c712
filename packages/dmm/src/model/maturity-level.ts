import type { Described } from '@sopana/scoring';

/** One step of the staircase; levels are ordinal, and their order in the document is their order. */
export interface MaturityLevel extends Described {
  /** Unique among the levels of the document. */
  readonly id: string;
}
