import type * as z from 'zod';
import type { Condition } from '../condition/condition.js';
import { conditionSchemaWith } from './condition-schema-with.js';

/**
 * The schema of conditions.
 *
 * @returns `all`, `any` and `not` with their parts, and comparisons of one subject with one test; a clause with another
 *   number of tests fails with `condition.notUnderstood`, one without a subject with `document.noBranch`
 *
 * @example
 * ```ts
 * parseValue(conditionSchema, { all: [{ fact: 'staff', above: 9 }, { not: { answered: 'q1' } }] }).ok; // => true
 * parseValue(conditionSchema, { fact: 'staff', above: 9, below: 12 }).issues[0].code; // => 'condition.notUnderstood'
 * ```
 *
 * @source Our convention, see `Condition`.
 */
export const conditionSchema: () => z.ZodType<Condition> = /* @__PURE__ */ conditionSchemaWith(() => ({}));
