import type { Rating, RatingTable } from './agreement.js';

/** One subject with two ratings or more: which categories, and how often each. */
export interface RatedUnit {
  /** Positions of its categories. */
  readonly categories: readonly number[];
  /** How often it was put in each of them. */
  readonly counts: readonly number[];
  /** How many ratings it has. */
  readonly ratings: number;
}

/** The ratings that can be paired. */
export interface RatedUnits {
  /** Every category that occurs, numbers in ascending order. */
  readonly categories: readonly Rating[];
  /** Subjects with two ratings or more. */
  readonly units: readonly RatedUnit[];
}

/**
 * The ratings that can be paired: those of subjects with two or more.
 *
 * @param ratings - one row for each subject; null where there is none
 * @returns the categories and the subjects
 *
 * @internal
 */
export function ratedUnits(ratings: RatingTable<Rating>): RatedUnits {
  const rows = ratings
    .map((row) => row.filter((rating): rating is Rating => rating !== null))
    .filter((row) => row.length >= 2);
  const categories = [...new Set(rows.flat())].sort((one, other) =>
    typeof one === 'number' && typeof other === 'number' ? one - other : 0,
  );
  const positionOf = new Map(categories.map((category, position) => [category, position]));
  const units = rows.map((row): RatedUnit => {
    const tally = new Map<number, number>();
    for (const rating of row) {
      const position = positionOf.get(rating) as number;
      tally.set(position, (tally.get(position) ?? 0) + 1);
    }
    return { categories: [...tally.keys()], counts: [...tally.values()], ratings: row.length };
  });
  return { categories, units };
}
