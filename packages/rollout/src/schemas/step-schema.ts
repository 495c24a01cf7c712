import { conditionSchema, idSchema, onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { RolloutStep } from '../model/rollout-template.js';
import { describedMembers } from './described-members.js';

/**
 * The schema of steps.
 *
 * @returns a step with its links, conditions, needs, batches and variants
 */
export const stepSchema: () => z.ZodType<RolloutStep> = /* @__PURE__ */ onFirstUse(() => {
  const described = describedMembers();
  const durationDays = z.number().min(0.5).max(10_000).multipleOf(0.5);
  const days = z.exactOptional(z.int().min(0).max(100_000));
  const units = z.int().min(1).max(1_000_000);
  const perOrganisation = z.exactOptional(z.boolean());
  const needs = z.exactOptional(z.array(z.strictObject({ resource: idSchema(), units, perOrganisation })));
  const amount = z.int().min(0).max(1_000_000_000_000);
  const spends = z.exactOptional(z.array(z.strictObject({ budget: idSchema(), amount, perOrganisation })));
  const counted = z.exactOptional(z.enum(['workingDays', 'civilDays']));
  return z.strictObject({
    ...described,
    id: idSchema(),
    durationDays,
    provider: z.exactOptional(idSchema()),
    after: z.exactOptional(
      z.array(z.strictObject({ step: idSchema(), atLeastDays: days, atMostDays: days, counted })),
    ),
    entry: z.exactOptional(conditionSchema()),
    exit: z.exactOptional(z.array(z.strictObject({ ...described, fact: idSchema() }))),
    doneWhen: z.exactOptional(conditionSchema()),
    needs,
    spends,
    batch: z.exactOptional(
      z.strictObject({
        upTo: z.int().min(1).max(1_000_000),
        by: z.exactOptional(z.array(z.enum(['kind', 'language', 'region', 'sector', 'size']))),
      }),
    ),
    variants: z.exactOptional(
      z.array(
        z.strictObject({
          ...described,
          id: idSchema(),
          when: conditionSchema(),
          durationDays: z.exactOptional(durationDays),
          needs,
          spends,
          leftOut: z.exactOptional(z.boolean()),
        }),
      ),
    ),
  });
});
