/** Weighted power mean: (Σ(w·x^p)/Σw)^(1/p). */
export interface PowerMethod {
  /** The exponent; not 0. */
  readonly power: number;
}

/** Ordered weighted average: weights belong to places, greatest value first. */
export interface OwaMethod {
  /** One weight for each child; at least 0. */
  readonly owa: readonly number[];
}

/** Mazziotta and Pareto's index: mean minus (or plus) deviation times coefficient of variation. */
export interface MazziottaParetoMethod {
  /** `-` where a greater value is better, `+` where it is worse. */
  readonly mazziottaPareto: '-' | '+';
}

/** Mean without the greatest and the least values. */
export interface TrimmedMeanMethod {
  /** Share left out on each side, from 0 to below 0.5; the number of values is rounded down. */
  readonly trimmedMean: number;
}

/**
 * How a node is made from its children: weighted means, `sum` Σ(w·x), `share` Σ(w·x)/Σ(w·greatest possible x), extremes,
 * `median` and `product` (both without weights), `first` (the first child that has a value), `stack` (complete levels count 1
 * each, plus the first partial one).
 */
export type Method =
  | 'mean'
  | 'sum'
  | 'geometric'
  | 'harmonic'
  | 'min'
  | 'max'
  | 'median'
  | 'product'
  | 'first'
  | 'share'
  | 'stack'
  | PowerMethod
  | OwaMethod
  | MazziottaParetoMethod;

/** How several observations of one subject become one. */
export type Reducer =
  | 'best'
  | 'worst'
  | 'mean'
  | 'median'
  | 'mode'
  | 'share'
  | 'any'
  | 'all'
  | 'first'
  | 'last'
  | TrimmedMeanMethod;
