import { idSchema, onFirstUse, unionByKey } from '@sopana/core/schemas';
import * as z from 'zod';
import type { Option, Scale, ValueOption } from '../model/scale.js';
import { describedShape } from './described-shape.js';
import { missingClassSchema } from './missing-class-schema.js';

const code = (): z.ZodType<string> => z.string().regex(/^[^|\s]([^|]*[^|\s])?$/);

const valueOption = (): z.ZodType<ValueOption> =>
  z.strictObject({ ...describedShape(), code: code(), value: z.number() });

const anyOption = (): z.ZodType<Option> =>
  unionByKey(
    { class: z.strictObject({ ...describedShape(), code: code(), class: missingClassSchema() }) },
    valueOption(),
  );

/**
 * The schema of scales.
 *
 * @returns number, boolean, choice or choices, told apart by `type`
 */
export const scaleSchema: () => z.ZodType<Scale> = /* @__PURE__ */ onFirstUse(() => {
  const common = { ...describedShape(), id: idSchema() };
  return z.discriminatedUnion('type', [
    z.strictObject({
      ...common,
      type: z.literal('number'),
      min: z.exactOptional(z.number()),
      max: z.exactOptional(z.number()),
      unit: z.exactOptional(z.string().min(1)),
    }),
    z.strictObject({
      ...common,
      type: z.literal('boolean'),
      whenTrue: z.exactOptional(z.number()),
      whenFalse: z.exactOptional(z.number()),
    }),
    z.strictObject({ ...common, type: z.literal('choice'), options: z.array(anyOption()).min(1) }),
    z.strictObject({
      ...common,
      type: z.literal('choices'),
      options: z.array(valueOption()).min(1).max(30),
      reduce: z.enum(['sum', 'max', 'min', 'count', 'share']),
    }),
  ]);
});
