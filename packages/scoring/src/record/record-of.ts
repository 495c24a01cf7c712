import { type Result, resultOf } from '@sopana/core';
import { digestOf } from '@sopana/core/canonical';
import { rowsOfTable } from '../answers/rows-of-table.js';
import { sheetOfTable } from '../answers/sheet-of-table.js';
import { arithmeticVersion } from '../arithmetic-version.js';
import type { AnswerTable, SubjectAnswers } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import type { ScoreRecord } from '../model/record.js';
import { subjectRun } from '../score/subject-run.js';
import { subjectScore } from '../score/subject-score.js';
import type { SealOptions } from './seal-options.js';

/** What a record says besides its numbers, its date read. */
export interface RecordFacts extends Omit<SealOptions, 'on'> {
  /** Civil date; null when there is none. */
  readonly on: string | null;
}

/**
 * What a record of these answers says, not yet sealed.
 *
 * @param plan - the compiled document
 * @param answers - a sheet, or rows of several observations
 * @param facts - subject, date and attributes
 * @returns the record; fails as `scoreSubject` does
 */
export function recordOf(plan: Plan, answers: SubjectAnswers, facts: RecordFacts): Result<ScoreRecord> {
  const { subject = '', on, attributes = {} } = facts;
  const scored = subjectRun(plan, answers, { attributes });
  if (!scored.ok) return scored;
  const digest = digestOf({ answers: contentOf(plan, scored.value.observed), attributes });
  if (!digest.ok) return digest;
  const { run, faults } = scored.value;
  return resultOf([], () => ({
    sopana: 'score-record/1' as const,
    subject,
    on,
    instrument: plan.model,
    answers: digest.value,
    arithmetic: arithmeticVersion,
    outputs: subjectScore(plan, run, faults).nodes.map(
      ({ id, value, class: name, level, answeredShare }) => ({
        node: id,
        value,
        class: name,
        level,
        answeredShare,
      }),
    ),
  }));
}

/** A sheet where one is enough, so that the long and the wide shape of the same answers have the same digest. */
function contentOf(plan: Plan, table: AnswerTable): unknown {
  const [first] = table.rows;
  const isPlain = table.rows.length === 1 && first !== undefined && Object.keys(first).length === 1;
  if (isPlain) return sheetOfTable(plan, table, 0);
  return rowsOfTable(plan, table).map(({ subject: _, ...row }) => row);
}
