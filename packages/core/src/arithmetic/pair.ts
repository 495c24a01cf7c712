/** A number carried as the unevaluated sum of two doubles, about 106 bits; written in place so that loops allocate nothing. */
export interface Pair {
  /** The number rounded to a double. */
  high: number;
  /** The rest, below half a unit in the last place of `high`. */
  low: number;
}
