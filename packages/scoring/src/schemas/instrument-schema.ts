import { formatSchema, idSchema, onFirstUse, textSchema } from '@sopana/core/schemas';
import * as z from 'zod';
import type { Instrument } from '../model/instrument.js';
import { arithmeticProfileSchema } from './arithmetic-profile-schema.js';
import { describedShape } from './described-shape.js';
import { methodSchema, reductionSchema } from './method-schema.js';
import { missingClassSchema } from './missing-class-schema.js';
import { missingPolicySchema, needsSchema } from './missing-policy-schema.js';
import { nodeSchema } from './node-schema.js';
import { scaleSchema } from './scale-schema.js';
import { scoringConditionSchema } from './scoring-condition-schema.js';
import { stepSchema } from './step-schema.js';

/**
 * The schema of instruments.
 *
 * @returns the whole document, strict: a key that it does not know is an issue
 *
 * @example
 * ```ts
 * instrumentSchema().safeParse({}).success; // => false
 * ```
 *
 * @source The language of instruments, version 1.
 */
export const instrumentSchema: () => z.ZodType<Instrument> = /* @__PURE__ */ onFirstUse(() =>
  z.strictObject({
    ...describedShape(),
    sopana: formatSchema('instrument', 1),
    id: idSchema(),
    version: z.string().min(1),
    title: z.exactOptional(textSchema()),
    languages: z.exactOptional(z.array(z.string().min(1))),
    arithmetic: z.exactOptional(arithmeticProfileSchema()),
    defaults: z.exactOptional(
      z.strictObject({
        by: z.exactOptional(methodSchema()),
        then: z.exactOptional(z.array(stepSchema())),
        missing: z.exactOptional(missingPolicySchema()),
        needs: z.exactOptional(needsSchema()),
      }),
    ),
    answerTokens: z.exactOptional(
      z.array(z.strictObject({ token: z.string().min(1), class: missingClassSchema() })),
    ),
    attributes: z.exactOptional(
      z.array(z.strictObject({ ...describedShape(), id: idSchema(), type: z.enum(['text', 'number']) })),
    ),
    scales: z.exactOptional(z.array(scaleSchema())),
    items: z.array(
      z.strictObject({
        ...describedShape(),
        id: idSchema(),
        scale: z.exactOptional(idSchema()),
        unit: z.exactOptional(z.string().min(1)),
        then: z.exactOptional(z.array(stepSchema())),
        missing: z.exactOptional(missingPolicySchema()),
        tags: z.exactOptional(z.record(z.string().min(1), z.union([z.string(), z.number(), z.boolean()]))),
        when: z.exactOptional(scoringConditionSchema()),
        reduce: z.exactOptional(reductionSchema()),
      }),
    ),
    nodes: z.array(nodeSchema()),
    ranks: z.exactOptional(
      z.array(
        z.strictObject({
          ...describedShape(),
          id: idSchema(),
          of: idSchema(),
          ties: z.exactOptional(z.enum(['min', 'max', 'dense', 'average'])),
          order: z.exactOptional(z.enum(['descending', 'ascending'])),
          within: z.exactOptional(z.array(idSchema())),
        }),
      ),
    ),
    pipelines: z.exactOptional(
      z.array(z.strictObject({ ...describedShape(), id: idSchema(), then: z.array(stepSchema()) })),
    ),
    views: z.exactOptional(
      z.array(z.strictObject({ ...describedShape(), id: idSchema(), show: z.array(idSchema()).min(1) })),
    ),
    profiles: z.exactOptional(z.array(profileShape())),
    accepts: z.exactOptional(z.array(z.string().min(1))),
  }),
);

function profileShape() {
  const target = z.strictObject({
    ...describedShape(),
    node: idSchema(),
    atLeast: z.union([z.number(), z.string()]),
  });
  return z.strictObject({ ...describedShape(), id: idSchema(), targets: z.array(target).min(1) });
}
