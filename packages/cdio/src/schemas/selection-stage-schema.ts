import { idSchema, onFirstUse, unionByKey } from '@sopana/core/schemas';
import * as z from 'zod';
import type { SelectionStage } from '../model/selection-stage.js';
import { describedMembers } from './described-members.js';
import { elicitationSchema } from './elicitation-schema.js';

/**
 * The schema of stages.
 *
 * @returns a stage with its weights, gates, tie-breaks and admission
 */
export const selectionStageSchema: () => z.ZodType<SelectionStage> = /* @__PURE__ */ onFirstUse(() => {
  const described = describedMembers();
  return z.strictObject({
    ...described,
    id: idSchema(),
    weights: z.array(z.strictObject({ of: idSchema(), weight: z.int().min(1) })),
    elicitation: z.exactOptional(elicitationSchema()),
    gates: z.exactOptional(z.array(idSchema())),
    marksOf: z.exactOptional(idSchema()),
    tieBreaks: z.exactOptional(
      z.array(z.strictObject({ ...described, id: idSchema(), by: idSchema() })).min(1),
    ),
    admits: z.exactOptional(
      unionByKey({
        upTo: z.strictObject({ upTo: z.int().min(1) }),
        atLeast: z.strictObject({ atLeast: z.number() }),
      }),
    ),
  });
});
