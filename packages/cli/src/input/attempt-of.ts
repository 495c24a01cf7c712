import type { Issue, Result } from '@sopana/core';
import type { Attempt } from '../model/attempt.js';

/**
 * A result of the library as an attempt of the command.
 *
 * @param result - what the library gave
 * @param placeOf - where an issue is, as a user looks for it
 * @returns the value, or a stop with exit code 1 and every issue at its place
 */
export function attemptOf<T>(result: Result<T>, placeOf: (issue: Issue) => string): Attempt<T> {
  if (result.ok) return result;
  return { ok: false, exit: 1, findings: result.issues.map((issue) => ({ place: placeOf(issue), issue })) };
}
