import type { Described } from '@sopana/scoring';

/** The weight of one part of the whole. */
export interface PartWeight {
  /** Id of the dimension or sub-dimension. */
  readonly of: string;
  /** At least 0. */
  readonly weight: number;
}

/** A named set of weights by which the parts make the whole; the first of the document is the one of `overall`. */
export interface Weighting extends Described {
  /** Unique among the weightings; the node of the whole is `overall.<id>`. */
  readonly id: string;
  /** What is weighed: every dimension, or every sub-dimension whatever its dimension. */
  readonly over: 'dimensions' | 'subDimensions';
  /** Weights of single parts; 1 for those that are not named. */
  readonly weights?: readonly PartWeight[];
}
