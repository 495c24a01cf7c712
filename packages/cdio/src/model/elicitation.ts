import type { Described } from '@sopana/scoring';

/** What every elicitation records. */
export interface ElicitationRecord extends Described {
  /** Opaque ids of those who were asked. */
  readonly by: readonly string[];
  /** Civil date on which they were asked, YYYY-MM-DD. */
  readonly on: string;
}

/** What one criterion was given. */
export interface SwingPoints {
  /** Id of the criterion. */
  readonly of: string;
  /** What going from its lowest to its highest level is worth, a whole number from 1 to 100; 100 for the greatest. */
  readonly points: number;
}

/** Swing weighting: what going from the lowest to the highest level is worth, against the criterion where it is worth most. */
export interface SwingElicitation extends ElicitationRecord {
  /** The way it was done. */
  readonly method: 'swing';
  /** One entry for each criterion of the stage. */
  readonly points: readonly SwingPoints[];
}

/** Rank-order centroid: only the order of the criteria was asked for; the weights are the mean of all that have that order. */
export interface OrderElicitation extends ElicitationRecord {
  /** The way it was done. */
  readonly method: 'rankOrderCentroid';
  /** Ids of criteria, the most important first; those in one list are equally important. */
  readonly order: readonly (readonly string[])[];
}

/** Weights that were simply set. */
export interface DirectElicitation extends ElicitationRecord {
  /** The way it was done. */
  readonly method: 'direct';
}

/** How the weights of a stage came about. */
export type Elicitation = SwingElicitation | OrderElicitation | DirectElicitation;
