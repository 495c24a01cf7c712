import * as z from 'zod';
import { describeValue } from '../document/describe-value.js';
import { idPattern } from '../ids/id-pattern.js';
import { isId } from '../ids/is-id.js';
import { createIssue } from '../result/create-issue.js';
import { checkedBy } from './checked-by.js';
import { schemasCodes } from './codes.js';
import { onFirstUse } from './on-first-use.js';

/**
 * The schema of ids.
 *
 * @returns text that `isId` accepts; others fail with `document.badId`
 *
 * @example
 * ```ts
 * parseValue(idSchema, 'tech-1'); // => { ok: true, value: 'tech-1' }
 * ```
 *
 * @source Our convention, see `isId`.
 */
export const idSchema: () => z.ZodType<string> = /* @__PURE__ */ onFirstUse(() =>
  z
    .string()
    .superRefine(
      checkedBy((value) =>
        isId(value)
          ? []
          : [createIssue(schemasCodes, 'document.badId', [], { received: describeValue(value) })],
      ),
    )
    .meta({ pattern: idPattern.source }),
);
