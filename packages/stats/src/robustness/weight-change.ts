import type { Rational } from '@sopana/core/arithmetic';
import type { WeightSpace } from './weight-space.js';

/** How far two sets of weights are apart: the sum of the differences (twice what moves from some criteria to others), or the greatest. */
export type WeightNorm = 'L1' | 'LInfinity';

/** How a change of weights is measured and where it may lead. */
export interface WeightChangeOptions {
  /** How far two sets of weights are apart. */
  readonly norm: WeightNorm;
  /** Where the new weights must lie; anywhere when absent. */
  readonly space?: WeightSpace;
}

/** What it takes for one alternative to draw level with the winner. */
export interface RivalChange {
  /** Position of the alternative in the table. */
  readonly alternative: number;
  /** Least distance at which it is level with the winner; just beyond, it is ahead. Null when no possible weights put it ahead. */
  readonly distance: Rational | null;
  /** Weights at that distance; of several, one. Null with the distance. */
  readonly weights: readonly Rational[] | null;
}

/** What it takes to change the winner. */
export interface WeightChange {
  /** `changes`: some weights do; `never`: none of the possible weights do; `tied`: several are first already. */
  readonly outcome: 'changes' | 'never' | 'tied';
  /** How distance was measured. */
  readonly norm: WeightNorm;
  /** Positions of those who are first with the declared weights. */
  readonly winners: readonly number[];
  /** The declared weights, divided by their sum. */
  readonly weights: readonly Rational[];
  /** Least distance over all rivals; 0 when tied, null when never. */
  readonly distance: Rational | null;
  /** Positions of the rivals at that distance. */
  readonly nearest: readonly number[];
  /** Every alternative that is not first, in the order of the table. */
  readonly rivals: readonly RivalChange[];
}
