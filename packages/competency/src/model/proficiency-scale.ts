import type { Named } from './named.js';

/** One step of proficiency. */
export interface ProficiencyLevel extends Named {
  /** Unique among the levels of its scale. */
  readonly id: string;
}

/** An ordered list of levels. Levels are ordinal: their order counts, their distance does not. */
export interface ProficiencyScale extends Named {
  /** Unique among the scales of the document. */
  readonly id: string;
  /** The levels, lowest first; at least one. Below the lowest somebody holds nothing that the scale can name. */
  readonly levels: readonly ProficiencyLevel[];
}
