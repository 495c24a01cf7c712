import type { MeasurementLevel, Rating } from './agreement.js';
import type { RatedUnit } from './rated-units.js';

/** Mean disagreement within subjects and between any two ratings. */
export interface Disagreements {
  /** Within subjects. */
  readonly observed: number;
  /** Between any two of the ratings; 0 when all are the same. */
  readonly expected: number;
  /** How many ratings. */
  readonly ratings: number;
}

type Difference = (one: number, other: number) => number;

const differences: Readonly<Record<MeasurementLevel, Difference>> = {
  nominal: (one, other) => (one === other ? 0 : 1),
  ordinal: (one, other) => (one - other) * (one - other),
  interval: (one, other) => (one - other) * (one - other),
  ratio: (one, other) => {
    const share = one === other ? 0 : (one - other) / (one + other);
    return share * share;
  },
};

/**
 * The two disagreements of Krippendorff's alpha.
 *
 * @param units - subjects with two ratings or more; may hold one several times
 * @param categories - every category, in order
 * @param level - what differences mean
 * @returns the disagreements
 *
 * @remarks O(Σ categories² of a subject + categories²).
 * @source Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C. At the ordinal level the difference of two categories
 * is that of the middles of their ranks, which is his sum of the marginals between them.
 *
 * @internal
 */
export function disagreementsOf(
  units: readonly RatedUnit[],
  categories: readonly Rating[],
  level: MeasurementLevel,
): Disagreements {
  const margins = new Float64Array(categories.length);
  for (const unit of units) {
    for (const [at, category] of unit.categories.entries()) {
      margins[category] = (margins[category] as number) + (unit.counts[at] as number);
    }
  }
  const places = placesOf(categories, margins, level);
  const difference = differences[level];
  /** Sum of differences over all ordered pairs of ratings. */
  const over = (chosen: ArrayLike<number>, counts: ArrayLike<number>): number => {
    let sum = 0;
    for (let one = 1; one < chosen.length; one += 1) {
      const place = places[chosen[one] as number] as number;
      let row = 0;
      for (let other = 0; other < one; other += 1) {
        row += (counts[other] as number) * difference(place, places[chosen[other] as number] as number);
      }
      sum += row * (counts[one] as number);
    }
    return 2 * sum;
  };
  let within = 0;
  let ratings = 0;
  for (const unit of units) {
    within += over(unit.categories, unit.counts) / (unit.ratings - 1);
    ratings += unit.ratings;
  }
  const occurring = Uint32Array.from(categories, (_, position) => position).filter(
    (position) => (margins[position] as number) > 0,
  );
  const counts = Float64Array.from(occurring, (position) => margins[position] as number);
  return {
    observed: within / ratings,
    expected: over(occurring, counts) / (ratings * (ratings - 1)),
    ratings,
  };
}

/** Where each category stands: its value, or at the ordinal level the middle of the ranks that its ratings share. */
function placesOf(
  categories: readonly Rating[],
  margins: Float64Array,
  level: MeasurementLevel,
): Float64Array {
  if (level === 'nominal') return Float64Array.from(categories.keys());
  if (level !== 'ordinal') return Float64Array.from(categories, Number);
  let below = 0;
  return margins.map((count) => {
    below += count;
    return below - count / 2;
  });
}
