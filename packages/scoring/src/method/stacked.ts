/**
 * The stacked level: complete levels (1) count 1 each, and the first one that is not complete adds its part.
 *
 * @param values - shares of levels, 0–1, lowest level first; the first `count` are read
 * @param _ - weights; a stack has none
 * @param count - how many levels are there
 * @returns from 0 to `count`
 *
 * @source Cyber Resilience Review, CERT Division, Software Engineering Institute: the maturity indicator level of a domain.
 */
export function stacked(values: Float64Array, _: Float64Array, count: number): number {
  let level = 0;
  for (let at = 0; at < count; at += 1) {
    const value = values[at] as number;
    level += value;
    if (value < 1) break;
  }
  return level;
}
