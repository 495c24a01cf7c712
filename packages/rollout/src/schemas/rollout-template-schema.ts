import { formatSchema, idSchema, onFirstUse, textSchema } from '@sopana/core/schemas';
import * as z from 'zod';
import type { RolloutTemplate } from '../model/rollout-template.js';
import { describedMembers } from './described-members.js';
import { documentMembers } from './document-members.js';
import { stepSchema } from './step-schema.js';

/**
 * The schema of rollout templates.
 *
 * @returns the whole document, strict
 *
 * @example
 * ```ts
 * rolloutTemplateSchema().safeParse({}).success; // => false
 * ```
 *
 * @source The language of rollouts, version 1.
 */
export const rolloutTemplateSchema: () => z.ZodType<RolloutTemplate> = /* @__PURE__ */ onFirstUse(() => {
  const named = { ...describedMembers(), id: idSchema() };
  const counted = z.strictObject({ ...named, unit: z.exactOptional(textSchema()) });
  return z.strictObject({
    ...documentMembers(),
    sopana: formatSchema('rollout-template', 1),
    roles: z.exactOptional(z.array(z.strictObject(named))),
    resources: z.exactOptional(z.array(counted)),
    budgets: z.exactOptional(z.array(counted)),
    steps: z.array(stepSchema()).min(1),
    statuses: z.exactOptional(z.array(z.strictObject(named))),
  });
});
