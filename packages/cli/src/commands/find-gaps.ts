import { type AnswerTable, gapsOf, type Plan, scoreTable } from '@sopana/scoring';
import { attemptOf } from '../input/attempt-of.js';
import type { Attempt } from '../model/attempt.js';
import type { ProfileGaps } from '../model/beside-scores.js';
import { scoreAtRow } from '../output/score-at-row.js';

/**
 * What each subject lacks to reach a target profile, whatever view is shown.
 *
 * @param plan - the compiled document
 * @param table - the answers
 * @param profile - id of the profile
 * @returns the gaps; stops as wrong usage when there is no such profile
 */
export function findGaps(plan: Plan, table: AnswerTable, profile: string): Attempt<ProfileGaps> {
  const scores = attemptOf(scoreTable(plan, table), () => '--profile');
  if (!scores.ok) return scores;
  const rows = [];
  for (const row of scores.value.subjects.keys()) {
    const gaps = attemptOf(gapsOf(plan, scoreAtRow(scores.value, row), profile), () => '--profile');
    if (!gaps.ok) return { ...gaps, exit: 2 };
    rows.push(gaps.value);
  }
  return { ok: true, value: { profile, rows } };
}
