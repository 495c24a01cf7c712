import { onFirstUse, unionByKey } from '@sopana/core/schemas';
import * as z from 'zod';
import type { Method, Reducer } from '../model/method.js';
import type { Reduction } from '../model/reduction.js';
import { missingPolicySchema } from './missing-policy-schema.js';
import { scoringConditionSchema } from './scoring-condition-schema.js';

/**
 * The schema of methods.
 *
 * @returns a name, or an object with the method's number
 */
export const methodSchema: () => z.ZodType<Method> = /* @__PURE__ */ onFirstUse(() =>
  unionByKey(
    {
      power: z.strictObject({ power: z.number() }),
      owa: z.strictObject({ owa: z.array(z.number().min(0)).min(1) }),
      mazziottaPareto: z.strictObject({ mazziottaPareto: z.enum(['-', '+']) }),
    },
    z.enum([
      'mean',
      'sum',
      'geometric',
      'harmonic',
      'min',
      'max',
      'median',
      'product',
      'first',
      'share',
      'stack',
    ]),
  ),
);

/**
 * The schema of reductions.
 *
 * @returns a reducer, or rules
 */
export const reductionSchema: () => z.ZodType<Reduction> = /* @__PURE__ */ onFirstUse(() => {
  const reducer: z.ZodType<Reducer> = unionByKey(
    { trimmedMean: z.strictObject({ trimmedMean: z.number().min(0).lt(0.5) }) },
    z.enum(['best', 'worst', 'mean', 'median', 'mode', 'share', 'any', 'all', 'first', 'last']),
  );
  const rule = z.strictObject({
    when: z.exactOptional(scoringConditionSchema()),
    use: reducer,
    missing: z.exactOptional(missingPolicySchema()),
    needs: z.exactOptional(z.strictObject({ count: z.int().min(1) })),
  });
  return z.union([z.array(rule).min(1), reducer]);
});
