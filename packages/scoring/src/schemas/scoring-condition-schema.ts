import { conditionSchemaWith, idSchema, onFirstUse, unionByKey } from '@sopana/core/schemas';
import * as z from 'zod';
import type { ItemSelector, Quantifier, ScoringCondition } from '../model/condition.js';

const scalar = (): z.ZodType<string | number | boolean> => z.union([z.string(), z.number(), z.boolean()]);

/**
 * The schema of selectors.
 *
 * @returns wanted values by tag
 */
export const selectorSchema: () => z.ZodType<ItemSelector> = /* @__PURE__ */ onFirstUse(() =>
  z.strictObject({ items: z.record(z.string().min(1), scalar()) }),
);

/**
 * The schema of the conditions of an instrument: those of the core, and quantifiers over items.
 *
 * @returns a condition; what it reads is checked by `compileInstrument`
 */
export const scoringConditionSchema: () => z.ZodType<ScoringCondition> =
  /* @__PURE__ */ conditionSchemaWith<Quantifier>(() => ({
    every: quantifier('every'),
    some: quantifier('some'),
  }));

function quantifier(key: 'every' | 'some'): z.ZodType<Quantifier> {
  const threshold = z.exactOptional(z.union([z.number(), z.string()]));
  const policy = z.exactOptional(z.enum(['skip', 'no', 'yes']));
  const schema: z.ZodType = z.strictObject({
    [key]: unionByKey({ items: selectorSchema() }, z.array(idSchema()).min(1)),
    read: z.exactOptional(z.enum(['answer', 'value', 'level'])),
    is: z.exactOptional(scalar()),
    isOneOf: z.exactOptional(z.array(scalar())),
    atLeast: threshold,
    atMost: threshold,
    above: threshold,
    below: threshold,
    missing: z.exactOptional(
      z.strictObject({
        notApplicable: policy,
        notRelevant: policy,
        refused: policy,
        unknown: policy,
        unanswered: policy,
      }),
    ),
  });
  return schema as z.ZodType<Quantifier>;
}
