import { createIssue, type IssueFacts } from '@sopana/core';
import { dtuVerbCodes } from '../dtu-codes.js';
import type { Failure } from '../model/attempt.js';

/**
 * A stop of `sopana dtu` with one finding.
 *
 * @param exit - the exit code that it means
 * @param code - what is wrong
 * @param place - where, as a user looks for it
 * @param facts - what the message is made from
 * @returns the stop
 */
export function dtuFailure(
  exit: Failure['exit'],
  code: keyof typeof dtuVerbCodes,
  place: string,
  facts: IssueFacts = {},
): Failure {
  return { ok: false, exit, findings: [{ place, issue: createIssue(dtuVerbCodes, code, [], facts) }] };
}
