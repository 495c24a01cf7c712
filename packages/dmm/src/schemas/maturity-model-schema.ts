import { formatSchema, idSchema, onFirstUse, textSchema } from '@sopana/core/schemas';
import * as z from 'zod';
import type { MaturityModel } from '../model/maturity-model.js';
import { describedMembers } from './described-members.js';
import { dimensionSchema } from './dimension-schema.js';
import { instrumentMembers } from './instrument-members.js';
import { modelInstrumentSchema } from './model-instrument-schema.js';

/**
 * The schema of maturity models.
 *
 * @returns the whole document, strict: a key that it does not know is an issue
 *
 * @example
 * ```ts
 * maturityModelSchema().safeParse({}).success; // => false
 * ```
 *
 * @source The language of maturity models, version 1.
 */
export const maturityModelSchema: () => z.ZodType<MaturityModel> = /* @__PURE__ */ onFirstUse(() => {
  const { arithmetic, attributes } = instrumentMembers();
  const described = describedMembers();
  return z.strictObject({
    ...described,
    sopana: formatSchema('maturity-model', 1),
    id: idSchema(),
    version: z.string().min(1),
    title: z.exactOptional(textSchema()),
    languages: z.exactOptional(z.array(z.string().min(1))),
    arithmetic: z.exactOptional(arithmetic),
    levels: z.array(z.strictObject({ ...described, id: idSchema() })).min(1),
    attributes: z.exactOptional(attributes),
    dimensions: z.array(dimensionSchema()).min(1),
    weightings: z
      .array(
        z.strictObject({
          ...described,
          id: idSchema(),
          over: z.enum(['dimensions', 'subDimensions']),
          weights: z.exactOptional(z.array(z.strictObject({ of: idSchema(), weight: z.number().min(0) }))),
        }),
      )
      .min(1),
    instruments: z.array(modelInstrumentSchema()).min(1),
    actions: z.exactOptional(
      z.array(
        z.strictObject({
          ...described,
          id: idSchema(),
          of: idSchema(),
          level: idSchema(),
          effort: z.number().min(0),
          after: z.exactOptional(z.array(idSchema())),
        }),
      ),
    ),
    effortUnit: z.exactOptional(z.string().min(1)),
  });
});
