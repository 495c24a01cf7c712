import { entryAt } from '../entry-at.js';
import type { ProfileGaps } from '../model/beside-scores.js';
import { roundedText } from './rounded-text.js';

/**
 * The gaps to one target as people read them.
 *
 * @param gaps - of all subjects
 * @param target - position of the target in its profile
 * @param rows - positions of the subjects that are shown
 * @returns `met`, `unknown`, or what is missing
 */
export function gapCells(
  { rows: all }: ProfileGaps,
  target: number,
  rows: readonly number[],
): readonly string[] {
  return rows.map((row) => {
    const { state, gap } = entryAt(entryAt(all, row), target);
    return state === 'gap' && gap !== null ? roundedText(gap) : state;
  });
}
