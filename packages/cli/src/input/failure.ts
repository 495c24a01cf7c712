import { createIssue, type IssueFacts } from '@sopana/core';
import { cliCodes } from '../codes.js';
import type { Failure } from '../model/attempt.js';

/**
 * A stop with one finding of our own.
 *
 * @param exit - the exit code that it means
 * @param code - what is wrong
 * @param place - where, as a user looks for it
 * @param facts - what the message is made from
 * @returns the stop
 */
export function failure(
  exit: Failure['exit'],
  code: keyof typeof cliCodes,
  place: string,
  facts: IssueFacts = {},
): Failure {
  return { ok: false, exit, findings: [{ place, issue: createIssue(cliCodes, code, [], facts) }] };
}
