import { expect } from 'vitest';

/** Anything with the shape of a result, or a bare list of issues. */
export type ResultLike =
  | { readonly ok: true }
  | { readonly ok: false; readonly issues: readonly { readonly code: string }[] }
  | readonly { readonly code: string }[];

/**
 * Asserts the issue codes of a result, all of them, in order.
 *
 * @param result - a result, or a list of issues; a success counts as no issue
 * @param codes - the codes expected, in the order of the input
 */
export function expectCodes(result: ResultLike, codes: readonly string[]): void {
  const issues = Array.isArray(result) ? result : 'ok' in result && !result.ok ? result.issues : [];
  expect(issues.map((issue: { readonly code: string }) => issue.code)).toEqual(codes);
}
