/**
 * A share as people write it.
 *
 * @param text - such as `0.1` or `10%`
 * @returns the number, at least 0; null when it is none
 */
export function shareOfText(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?|\.\d+) ?(%?)$/.exec(text.trim());
  if (match === null) return null;
  return match[2] === '%' ? Number(match[1]) / 100 : Number(match[1]);
}
