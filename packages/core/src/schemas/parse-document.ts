import type * as z from 'zod';
import { checkLimits } from '../document/check-limits.js';
import { upgradeDocument } from '../document/upgrade-document.js';
import type { Result } from '../result/result.js';
import { resultOf } from '../result/result-of.js';
import type { DocumentReading } from './document-reading.js';
import { runSchema } from './run-schema.js';

/**
 * A document read from untrusted input, of the current version or an older one.
 *
 * @param schema - makes the schema of the current version; it includes `sopana: formatSchema(kind, version)`
 * @param input - anything, such as what `JSON.parse` gave
 * @param reading - the kind, its version, its upgrades and, where the default does not suit, the limits
 * @returns the document; fails with all issues of the first of three gates that finds any: the limits
 * (`checkLimits`), the format (`readFormat`), then the schema, in the order of the (upgraded) input
 *
 * @throws RangeError when the number of upgrades is not `version - 1`: a mistake in the calling package.
 *
 * @example
 * ```ts
 * parseDocument(textSchema, { sopana: 'plan/3' }, { kind: 'plan', version: 1 }).issues[0].message; // => 'This package reads plan/1 and older; the document is plan/3. Upgrade the package.'
 * ```
 *
 * @source Our convention: untrusted input has one door.
 */
export function parseDocument<T>(
  schema: () => z.ZodType<T>,
  input: unknown,
  reading: DocumentReading,
): Result<T> {
  const { kind, version, upgrades = [], limits } = reading;
  const gate = resultOf(checkLimits(input, limits), () => input);
  if (!gate.ok) return gate;
  const current = upgradeDocument(gate.value, kind, version, upgrades);
  return current.ok ? runSchema(schema, current.value) : current;
}
