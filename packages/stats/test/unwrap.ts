import type { Result } from '@sopana/core';

/** The value of a success; a failure fails the test with its messages. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.issues.map((issue) => issue.message).join('\n'));
}

/** The codes of a failure; none for a success. */
export function codesOf(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.issues.map((issue) => issue.code);
}
