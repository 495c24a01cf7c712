/**
 * A length as it stands in a picture.
 *
 * @param value - pixels
 * @returns at most one digit after the point
 */
export function numberText(value: number): string {
  return String(Math.round(value * 10) / 10);
}
