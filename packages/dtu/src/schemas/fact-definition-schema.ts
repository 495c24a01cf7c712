import { onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { FactDefinition } from '../model/fact-definition.js';
import { namedShape } from './named-shape.js';

/**
 * The schema of facts and attributes.
 *
 * @returns one shape for each type of value
 */
export const factDefinitionSchema: () => z.ZodType<FactDefinition> = /* @__PURE__ */ onFirstUse(() => {
  const named = namedShape();
  const options = z.array(z.strictObject(named)).min(1);
  const union: z.ZodType = z.discriminatedUnion('type', [
    z.strictObject({ ...named, type: z.literal('boolean') }),
    z.strictObject({
      ...named,
      type: z.literal('number'),
      min: z.exactOptional(z.number()),
      max: z.exactOptional(z.number()),
      whole: z.exactOptional(z.boolean()),
    }),
    z.strictObject({ ...named, type: z.literal('choice'), options }),
    z.strictObject({ ...named, type: z.literal('text') }),
    z.strictObject({ ...named, type: z.literal('list'), options: z.exactOptional(options) }),
  ]);
  return union as z.ZodType<FactDefinition>;
});
