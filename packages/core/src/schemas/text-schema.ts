import * as z from 'zod';
import type { Text } from '../text/text.js';
import { checkedBy } from './checked-by.js';
import { onFirstUse } from './on-first-use.js';
import { textIssues } from './text-issues.js';

/**
 * The schema of texts.
 *
 * @returns a map of at least one BCP 47 tag to words; others fail with `document.badText`
 *
 * @example
 * ```ts
 * parseValue(textSchema, { en: 'Level 1', si: '1 මට්ටම' }).ok; // => true
 * parseValue(textSchema, {}).ok; // => false
 * ```
 *
 * @source RFC 5646 for the tags.
 */
export const textSchema: () => z.ZodType<Text> = /* @__PURE__ */ onFirstUse(() =>
  z.record(z.string(), z.string()).superRefine(checkedBy(textIssues)).meta({ minProperties: 1 }),
);
