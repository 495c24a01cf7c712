import type { Described, MissingPolicy, Needs, ScoringCondition } from '@sopana/scoring';

/** Where a level starts on the range of an instrument. */
export interface LevelStart {
  /** Id of a level of the document. */
  readonly level: string;
  /** The least value of the level; absent on the first alone. */
  readonly from?: number;
}

/** What a level asks for besides its value: a gate. */
export interface LevelRequirement extends Described {
  /** Id of the node: `overall`, `overall.<weighting>`, a dimension, a sub-dimension or an indicator. */
  readonly node: string;
  /** Id of the level that needs it; so do all levels above. */
  readonly level: string;
  /** What must hold. */
  readonly when: ScoringCondition;
}

/** What holds a level down. */
export interface LevelCap extends Described {
  /** Id of the node: `overall`, `overall.<weighting>`, a dimension, a sub-dimension or an indicator. */
  readonly node: string;
  /** Id of the highest level that is still allowed. */
  readonly at: string;
  /** When the cap applies. */
  readonly when: ScoringCondition;
}

/** What has to be reached in another instrument before this one is opened. */
export interface InstrumentGate extends Described {
  /** Id of the other instrument. */
  readonly instrument: string;
  /** What must hold of its answers, values and levels. */
  readonly when: ScoringCondition;
}

/** One way to ask: which questions belong to it is said by the questions. */
export interface ModelInstrument extends Described {
  /** Unique among the instruments of the document. */
  readonly id: string;
  /** Least and greatest value of every question of the instrument. */
  readonly range: readonly [number, number];
  /** Where the levels start on that range; the document's levels in their order, or some of them. */
  readonly levels: readonly LevelStart[];
  /** What levels ask for besides their value. */
  readonly requirements?: readonly LevelRequirement[];
  /** What holds levels down. */
  readonly caps?: readonly LevelCap[];
  /** When the instrument is opened; at once when absent. */
  readonly gate?: InstrumentGate;
  /** What nodes do with parts that have no value; a class that is not named is left out and the others share its weight. */
  readonly missing?: MissingPolicy;
  /** How much must be answered for a node to have a value; nothing in particular when absent. */
  readonly needs?: Needs;
}
