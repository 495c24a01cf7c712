import { civilDateSchema, formatSchema, idSchema, onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { Rollout } from '../model/rollout.js';
import { describedMembers } from './described-members.js';
import { documentMembers } from './document-members.js';
import { organisationSchema } from './organisation-schema.js';
import { priorityRuleSchema } from './priority-rule-schema.js';
import { rolloutRuleMembers } from './rollout-rule-members.js';
import { rolloutSupplyMembers } from './rollout-supply-members.js';
import { workingTimeSchema } from './working-time-schema.js';

/**
 * The schema of rollouts.
 *
 * @returns the whole document, strict
 *
 * @example
 * ```ts
 * rolloutSchema().safeParse({}).success; // => false
 * ```
 *
 * @source The language of rollouts, version 1.
 */
export const rolloutSchema: () => z.ZodType<Rollout> = /* @__PURE__ */ onFirstUse(() => {
  const named = { ...describedMembers(), id: idSchema() };
  const date = civilDateSchema();
  const gate = z.strictObject({ wave: idSchema(), step: idSchema(), share: z.number().gt(0).max(1) });
  return z.strictObject({
    ...documentMembers(),
    sopana: formatSchema('rollout', 1),
    template: z.strictObject({ id: idSchema(), version: z.string().min(1) }),
    from: date,
    to: date,
    workingTimes: z.array(workingTimeSchema()).min(1),
    workingTime: idSchema(),
    regions: z.exactOptional(z.array(z.strictObject({ ...named, workingTime: z.exactOptional(idSchema()) }))),
    waves: z
      .array(
        z.strictObject({
          ...named,
          opensWhen: z.exactOptional(z.array(gate)),
          notBefore: z.exactOptional(date),
        }),
      )
      .min(1),
    organisations: z.array(organisationSchema()),
    ...rolloutSupplyMembers(),
    priority: z.exactOptional(priorityRuleSchema()),
    ...rolloutRuleMembers(),
  });
});
