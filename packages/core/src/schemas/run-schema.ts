import type * as z from 'zod';
import { inInputOrder } from '../document/in-input-order.js';
import { createIssue } from '../result/create-issue.js';
import { err } from '../result/err.js';
import { ok } from '../result/ok.js';
import type { Result } from '../result/result.js';
import { resultOf } from '../result/result-of.js';
import { schemasCodes } from './codes.js';
import { mapZodIssue } from './map-zod-issue.js';
import { writeKnownKeys } from './write-known-keys.js';

/**
 * The value a schema reads from input whose size has been checked.
 *
 * @param schema - makes the schema
 * @param input - JSON
 * @returns the value; fails with all issues in input order
 *
 * @source Our convention.
 */
export function runSchema<T>(schema: () => z.ZodType<T>, input: unknown): Result<T> {
  const parsed = attempt(() => schema().safeParse(input, { error: writeKnownKeys }));
  if (parsed === null) return err(createIssue(schemasCodes, 'document.tooManyIssues', []));
  if (parsed.success) return ok(parsed.data);
  const issues = parsed.error.issues.flatMap((issue) => mapZodIssue(input, issue));
  return resultOf<T>(inInputOrder(input, issues), () => {
    throw new Error('zod refused the input and gave no issue.');
  });
}

const outOfStack = /call stack|too many (?:function )?arguments/i;

/** Null when zod ran out of stack, which happens when it hands on some hundred thousand issues at once. */
function attempt<R>(run: () => R): R | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof RangeError && outOfStack.test(error.message)) return null;
    throw error;
  }
}
