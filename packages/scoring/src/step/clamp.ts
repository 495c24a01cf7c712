/**
 * A value inside limits.
 *
 * @param value - the value
 * @param least - lower limit; null for none
 * @param greatest - upper limit; null for none
 * @returns the value, or the limit that it passes
 */
export function clamp(value: number, least: number | null, greatest: number | null): number {
  if (least !== null && value < least) return least;
  return greatest !== null && value > greatest ? greatest : value;
}
