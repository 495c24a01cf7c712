import { idSchema, onFirstUse, unionByKey } from '@sopana/core/schemas';
import * as z from 'zod';
import type { Step } from '../model/step.js';
import { parameterSchema } from './parameter-schema.js';

/**
 * The schema of steps.
 *
 * @returns an object of one verb
 */
export const stepSchema: () => z.ZodType<Step> = /* @__PURE__ */ onFirstUse(() => {
  const parameter = parameterSchema();
  const limit = parameter.nullable();
  const pair = z.tuple([z.number(), z.number()]);
  // A step may hold the step that it was fitted from, so the schema names itself.
  const fitted = { fittedFrom: z.exactOptional(z.lazy(stepSchema)) };
  const unary = z.enum(['ln', 'log10', 'log1p', 'exp', 'sqrt', 'cbrt', 'abs']);
  return unionByKey({
    times: z.strictObject({ ...fitted, times: parameter }),
    dividedBy: z.strictObject({ ...fitted, dividedBy: parameter }),
    plus: z.strictObject({ ...fitted, plus: parameter }),
    subtractFrom: z.strictObject({ ...fitted, subtractFrom: parameter }),
    clip: z.strictObject({ ...fitted, clip: z.tuple([limit, limit]) }),
    replace: z.strictObject({ replace: z.strictObject({ value: z.number(), with: z.number() }) }),
    round: z.strictObject({ round: z.int().min(0).max(15) }),
    apply: z.strictObject({ apply: unary }),
    power: z.strictObject({ power: z.number() }),
    boxCox: z.strictObject({
      boxCox: z.strictObject({ lambda: z.number(), shift: z.exactOptional(z.number()) }),
    }),
    piecewise: z.strictObject({ piecewise: z.array(pair).min(1) }),
    goalposts: z.strictObject({
      ...fitted,
      goalposts: z.strictObject({
        worst: parameter,
        best: parameter,
        to: z.exactOptional(pair),
        on: z.exactOptional(unary),
        clip: z.exactOptional(z.boolean()),
      }),
    }),
    zscore: z.strictObject({
      ...fitted,
      zscore: z.strictObject({ mean: parameter, deviation: parameter, to: z.exactOptional(pair) }),
    }),
    distance: z.strictObject({
      ...fitted,
      distance: z.strictObject({
        target: parameter,
        worst: parameter,
        sides: z.exactOptional(z.enum(['one', 'two'])),
        cap: z.exactOptional(z.boolean()),
      }),
    }),
    place: z.strictObject({ ...fitted, place: placeShape() }),
    impute: z.strictObject({ ...fitted, impute: parameter }),
    winsorise: z.strictObject({ winsorise: winsoriseShape() }),
    keep: z.strictObject({ ...fitted, keep: z.literal(true) }),
    use: z.strictObject({ use: idSchema() }),
  });
});

function placeShape() {
  return z.strictObject({
    as: z.enum(['rank', 'borda', 'percentile']),
    among: unionByKey({ fit: z.strictObject({ fit: z.literal('values') }) }, z.array(z.number()).min(1)),
  });
}

function winsoriseShape() {
  return unionByKey(
    {
      quantiles: z.strictObject({
        quantiles: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]),
        type: z.exactOptional(z.int().min(1).max(9)),
      }),
    },
    z.strictObject({
      maxPoints: z.int().min(1),
      absSkewAbove: z.number(),
      kurtosisAbove: z.number(),
      moments: z.exactOptional(z.enum(['adjusted', 'population'])),
      otherwise: z.exactOptional(z.array(z.lazy(stepSchema))),
    }),
  );
}
