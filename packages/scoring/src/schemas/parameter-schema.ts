import { idSchema, onFirstUse, unionByKey } from '@sopana/core/schemas';
import * as z from 'zod';
import type { Constant, Parameter } from '../model/parameter.js';

/**
 * The schema of constants.
 *
 * @returns a number, a logarithm or a quotient
 */
export const constantSchema: () => z.ZodType<Constant> = /* @__PURE__ */ onFirstUse(() =>
  unionByKey(
    {
      ln: z.strictObject({ ln: z.number() }),
      ratio: z.strictObject({ ratio: z.tuple([z.number(), z.number()]) }),
    },
    z.number(),
  ),
);

/**
 * The schema of parameters.
 *
 * @returns a constant, a table by group, or something to be fitted
 */
export const parameterSchema: () => z.ZodType<Parameter> = /* @__PURE__ */ onFirstUse(() => {
  const quantile = z.strictObject({
    quantile: z.number().min(0).max(1),
    type: z.exactOptional(z.int().min(1).max(9)),
  });
  const named = z.enum(['min', 'max', 'mean', 'median', 'standardDeviation', 'populationDeviation']);
  return unionByKey(
    {
      fit: z.strictObject({ fit: unionByKey({ quantile }, named), by: z.exactOptional(idSchema()) }),
      by: z.strictObject({ by: idSchema(), values: z.record(z.string().min(1), constantSchema()) }),
    },
    constantSchema(),
  );
});
