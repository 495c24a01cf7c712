import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { verifySeal } from '@sopana/core/sealing';
import { arithmeticVersion } from '../arithmetic-version.js';
import { scoringCodes } from '../codes.js';
import type { SubjectAnswers } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import type { SealedScore } from '../model/record.js';
import type { ModelIdentity } from '../model/score.js';
import { firstOutputDifference } from './first-output-difference.js';
import { readRecord } from './read-record.js';
import { recordOf } from './record-of.js';
import type { SealOptions } from './seal-options.js';

/**
 * Whether a sealed record still holds: the seal, the document, the answers, the arithmetic, and every number computed
 * again, to the last bit.
 *
 * @param plan - the document that the record names, compiled
 * @param record - anything; a sealed record as it was read
 * @param answers - the answers that were sealed
 * @param options - the attributes that were sealed
 * @returns the record; fails with `record.unreadable`, `seal.altered`, `record.otherInstrument`,
 * `record.instrumentChanged`, `record.arithmeticChanged`, `record.answersChanged` and `record.outputChanged`, in this
 * order; the first number that differs is named with both values
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }], nodes: [{ id: 'mean', of: ['a'] }] });
 * const record = plan.ok ? sealScore(plan.value, { a: 3 }) : plan;
 * const verdict = record.ok && plan.ok ? verifyRecord(plan.value, record.value, { a: 4 }) : record;
 * !verdict.ok && verdict.issues.map((issue) => issue.code); // => ['record.answersChanged', 'record.outputChanged']
 * ```
 *
 * @source Our convention: raw answers + document + declared arithmetic = the number.
 */
export function verifyRecord(
  plan: Plan,
  record: unknown,
  answers: SubjectAnswers,
  options: Pick<SealOptions, 'attributes'> = {},
): Result<SealedScore> {
  const read = readRecord(record);
  if (!read.ok) return read;
  const sealed = read.value;
  const intact = verifySeal(sealed);
  const issues: Issue[] = intact.ok ? [] : [...intact.issues];
  const again = recordOf(plan, answers, { ...options, subject: sealed.subject, on: sealed.on });
  if (!again.ok) return resultOf([...issues, ...again.issues], () => sealed);
  const difference = firstOutputDifference(sealed, again.value);
  issues.push(
    ...checkInstrument(sealed.instrument, plan.model),
    ...checkText(
      'record.arithmeticChanged',
      'arithmetic',
      sealed.subject,
      sealed.arithmetic,
      arithmeticVersion,
    ),
    ...checkText('record.answersChanged', 'answers', sealed.subject, sealed.answers, again.value.answers),
    ...(difference === null ? [] : [difference]),
  );
  return resultOf(issues, () => sealed);
}

function checkInstrument(sealed: ModelIdentity, given: ModelIdentity): readonly Issue[] {
  const nameOf = (model: ModelIdentity): string => `${model.id}@${model.version}`;
  const facts = { instrument: nameOf(given), sealed: sealed.digest, given: given.digest };
  if (nameOf(sealed) !== nameOf(given)) {
    const names = { sealed: nameOf(sealed), given: nameOf(given) };
    return [createIssue(scoringCodes, 'record.otherInstrument', ['instrument'], names)];
  }
  if (sealed.digest === given.digest) return [];
  return [createIssue(scoringCodes, 'record.instrumentChanged', ['instrument', 'digest'], facts)];
}

function checkText(
  code: 'record.arithmeticChanged' | 'record.answersChanged',
  key: string,
  subject: string,
  sealed: string,
  given: string,
): readonly Issue[] {
  return sealed === given ? [] : [createIssue(scoringCodes, code, [key], { subject, sealed, given })];
}
