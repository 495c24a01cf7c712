import type * as z from 'zod';
import { checkLimits } from '../document/check-limits.js';
import { defaultLimits } from '../document/default-limits.js';
import type { DocumentLimits } from '../document/document-limits.js';
import type { Result } from '../result/result.js';
import { resultOf } from '../result/result-of.js';
import { runSchema } from './run-schema.js';

/**
 * A value read from untrusted input that is no document of its own, such as answers or a date.
 *
 * @param schema - makes the schema
 * @param input - anything
 * @param limits - sizes up to which input is read
 * @returns the value; fails with all issues of the first of two gates that finds any: the limits (`checkLimits`),
 * then the schema, in input order
 *
 * @example
 * ```ts
 * parseValue(idSchema, 'customer.trust'); // => { ok: true, value: 'customer.trust' }
 * parseValue(idSchema, 7); // => { ok: false, issues: [{ code: 'document.wrongType', path: [], message: 'The value at the root is 7; expected is text. Correct the value.', facts: { where: 'the root', received: '7', expected: 'text' } }] }
 * ```
 *
 * @source Our convention: untrusted input has one door.
 */
export function parseValue<T>(
  schema: () => z.ZodType<T>,
  input: unknown,
  limits: DocumentLimits = defaultLimits,
): Result<T> {
  const gate = resultOf(checkLimits(input, limits), () => input);
  return gate.ok ? runSchema(schema, gate.value) : gate;
}
