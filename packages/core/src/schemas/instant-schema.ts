import * as z from 'zod';
import { parseInstant } from '../dates/parse-instant.js';
import { checkedBy } from './checked-by.js';
import { onFirstUse } from './on-first-use.js';

/**
 * The schema of instants, as text.
 *
 * @returns text that `parseInstant` accepts, unchanged; others fail with its codes
 *
 * @example
 * ```ts
 * parseValue(instantSchema, '2026-01-15T09:30:00+05:30'); // => { ok: true, value: '2026-01-15T09:30:00+05:30' }
 * ```
 *
 * @remarks A document keeps the text, so that its digest stays the same; `parseInstant` gives the number.
 * @source RFC 3339.
 */
export const instantSchema: () => z.ZodType<string> = /* @__PURE__ */ onFirstUse(() =>
  z
    .string()
    .superRefine(
      checkedBy((value) => {
        const instant = parseInstant(value);
        return instant.ok ? [] : instant.issues;
      }),
    )
    .meta({ format: 'date-time' }),
);
