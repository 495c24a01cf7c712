import type { ScheduleMeasure, ScheduleObjective } from './problem.js';

/**
 * The numbers by which schedules are compared, the first that differs deciding.
 *
 * @param objective - what makes one schedule better
 * @param measured - what a schedule amounts to by a measure
 * @returns one number for each term in a lexicographic order, else the weighted sum
 */
export function comparedValues(
  { order, terms }: ScheduleObjective,
  measured: (measure: ScheduleMeasure) => number,
): readonly number[] {
  if (order === 'lexicographic') return terms.map(({ measure }) => measured(measure));
  return [terms.reduce((sum, { measure, weight }) => sum + weight * measured(measure), 0)];
}
