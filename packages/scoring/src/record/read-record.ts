import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import type { SealedScore } from '../model/record.js';

/**
 * Something read from a file as a sealed score, if it has the shape of one.
 *
 * @param value - anything
 * @returns the record, unchecked but for its shape; fails with one `record.unreadable` for each wrong key
 */
export function readRecord(value: unknown): Result<SealedScore> {
  const record: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  const issues = Object.entries(expected).flatMap(([key, [what, test]]): Issue[] => {
    if (Object.hasOwn(record, key) && test(record[key])) return [];
    return [createIssue(scoringCodes, 'record.unreadable', [key], { key, expected: what })];
  });
  return resultOf(issues, () => record as unknown as SealedScore);
}

const isText = (value: unknown): boolean => typeof value === 'string';

const isIdentity = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'version', 'digest'].every((key) => Object.hasOwn(value, key));

const isOutput = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'node');

const expected: Readonly<Record<string, readonly [string, (value: unknown) => boolean]>> = {
  sopana: ["the text 'score-record/1'", (value) => value === 'score-record/1'],
  subject: ['a text', isText],
  on: ['a civil date or null', (value) => value === null || isText(value)],
  instrument: ['an object with id, version and digest', isIdentity],
  answers: ['a digest', isText],
  arithmetic: ['a text', isText],
  outputs: ['a list of outputs', (value) => Array.isArray(value) && value.every(isOutput)],
  digest: ['a digest', isText],
};
