import type { Result } from '@sopana/core';
import { parseCivilDate } from '@sopana/core/dates';
import { seal } from '@sopana/core/sealing';
import type { SubjectAnswers } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import type { SealedScore } from '../model/record.js';
import { recordOf } from './record-of.js';
import type { SealOptions } from './seal-options.js';

/**
 * A sealed record of one subject's score: digests of document and answers, the arithmetic, and every number.
 *
 * @param plan - the compiled document
 * @param answers - by item id, or rows of several observations
 * @param options - subject, date and attributes
 * @returns the record; fails as `scoreSubject` and `parseCivilDate` do
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }], nodes: [{ id: 'mean', of: ['a'] }] });
 * const record = plan.ok ? sealScore(plan.value, { a: 3 }, { subject: 'x' }) : plan;
 * record.ok && plan.ok && verifyRecord(plan.value, record.value, { a: 3 }).ok; // => true
 * ```
 *
 * @source RFC 8785 and SHA-256; our convention of what a record holds.
 */
export function sealScore(
  plan: Plan,
  answers: SubjectAnswers,
  options: SealOptions = {},
): Result<SealedScore> {
  const { on } = options;
  const date = on === undefined ? null : parseCivilDate(on);
  if (date !== null && !date.ok) return date;
  const record = recordOf(plan, answers, { ...options, on: date === null ? null : date.value });
  return record.ok ? seal(record.value) : record;
}
