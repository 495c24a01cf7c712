import { expect } from 'vitest';

/**
 * The value of a success; the test fails with the issues otherwise.
 *
 * @param result - a result
 * @returns the value
 */
export function expectOk<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly issues: readonly unknown[] },
): T {
  if (!result.ok) {
    expect.fail(`expected a success, got issues: ${JSON.stringify(result.issues, null, 2)}`);
  }
  return result.value;
}
