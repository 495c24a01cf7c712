/**
 * The best that can still be bought: at each cost the greatest value, both rising, so that no point is dearer and no better
 * than another. Values may be too great, never too small; costs may be too small, never too great.
 */
export interface Frontier {
  /** Further cost in whole units, rising. */
  readonly costs: readonly number[];
  /** The greatest value at that cost, rising. */
  readonly values: readonly number[];
}
