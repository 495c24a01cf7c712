import { type Result, resultOf } from '@sopana/core';
import { digestOf } from '@sopana/core/canonical';
import { sheetOfTable } from '../answers/sheet-of-table.js';
import { tableOfSheet } from '../answers/table-of-sheet.js';
import type { AnswerSheet } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import type { ScoreRecord } from '../model/record.js';
import { scoreSubject } from '../score/score-subject.js';

/**
 * What a record of these answers says, not yet sealed.
 *
 * @param plan - the compiled document
 * @param answers - by item id
 * @param subject - opaque id
 * @param on - civil date, or null
 * @returns the record; fails as `scoreSubject` does
 */
export function recordOf(
  plan: Plan,
  answers: AnswerSheet,
  subject: string,
  on: string | null,
): Result<ScoreRecord> {
  const table = tableOfSheet(plan, answers, subject);
  if (!table.ok) return table;
  const digest = digestOf(sheetOfTable(plan, table.value, 0));
  const score = scoreSubject(plan, answers);
  if (!digest.ok) return digest;
  if (!score.ok) return score;
  return resultOf([], () => ({
    sopana: 'score-record/1' as const,
    subject,
    on,
    instrument: plan.model,
    answers: digest.value,
    arithmetic: score.value.arithmeticVersion,
    outputs: score.value.nodes.map(({ id, value, class: name, level, answeredShare }) => ({
      node: id,
      value,
      class: name,
      level,
      answeredShare,
    })),
  }));
}
