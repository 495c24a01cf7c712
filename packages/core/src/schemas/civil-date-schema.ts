import * as z from 'zod';
import { parseCivilDate } from '../dates/parse-civil-date.js';
import { checkedBy } from './checked-by.js';
import { onFirstUse } from './on-first-use.js';

/**
 * The schema of civil dates.
 *
 * @returns text that `parseCivilDate` accepts; others fail with its codes
 *
 * @example
 * ```ts
 * parseValue(civilDateSchema, '2026-02-28'); // => { ok: true, value: '2026-02-28' }
 * ```
 *
 * @source ISO 8601 calendar dates.
 */
export const civilDateSchema: () => z.ZodType<string> = /* @__PURE__ */ onFirstUse(() =>
  z
    .string()
    .superRefine(
      checkedBy((value) => {
        const date = parseCivilDate(value);
        return date.ok ? [] : date.issues;
      }),
    )
    .meta({ format: 'date' }),
);
