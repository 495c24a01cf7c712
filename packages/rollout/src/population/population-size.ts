// Found on odd-numbered instances of PSPLIB, see docs/methods/planning.md.
const sizeAtThousand = 22;
const leastSize = 8;
const startShare = 1.5;
const endShare = 0.5;

/**
 * How many schedules a search keeps in a population: it begins broad and ends narrow, by one rule for problems of every
 * size.
 *
 * @param effort - how many schedules are meant to be made
 * @param schedules - how many were made
 * @returns of 22 √(effort ∕ 1,000), at least 8: one and a half times as many at first, half of them when the effort is spent
 * and after
 */
export function populationSize(effort: number, schedules: number): number {
  const meant = Math.max(1, effort);
  const size = Math.max(leastSize, sizeAtThousand * Math.sqrt(meant / 1000));
  return Math.round(size * (startShare + (endShare - startShare) * Math.min(1, schedules / meant)));
}
