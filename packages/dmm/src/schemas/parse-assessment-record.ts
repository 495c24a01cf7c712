import type { Result } from '@sopana/core';
import { parseValue } from '@sopana/core/schemas';
import type { AssessmentRecord } from '../model/assessment.js';
import { assessmentRecordSchema } from './assessment-schema.js';

/**
 * The history of an assessment read from untrusted input. Whether it is sound is asked by `replayAssessment`.
 *
 * @param input - anything, such as what `JSON.parse` gave of a stored ledger; its state is left out
 * @returns the history; fails with all issues of codes `document.*`, `date.*` and `instant.*`
 *
 * @example
 * ```ts
 * parseAssessmentRecord({ origin: 'x', entries: [] }).ok; // => false
 * ```
 *
 * @source Our convention: untrusted input has one door.
 */
export function parseAssessmentRecord(input: unknown): Result<AssessmentRecord> {
  return parseValue(assessmentRecordSchema, input);
}
