import { civilDateSchema, idSchema, onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { BudgetPlan, ResourcePool } from '../model/rollout.js';
import { describedMembers } from './described-members.js';

/** What there is for a rollout, as members of its schema. */
export interface RolloutSupplyMembers {
  /** What there is of the resources. */
  readonly pools: z.ZodExactOptional<z.ZodType<ResourcePool[]>>;
  /** What there is of the budgets. */
  readonly budgets: z.ZodExactOptional<z.ZodType<BudgetPlan[]>>;
}

/**
 * The members of the schema of rollouts that say what there is.
 *
 * @returns to be spread into its shape
 */
export const rolloutSupplyMembers: () => RolloutSupplyMembers = /* @__PURE__ */ onFirstUse(() => {
  const described = describedMembers();
  const units = z.int().min(0).max(1_000_000);
  const between = { from: civilDateSchema(), to: civilDateSchema() };
  const pool = z.strictObject({
    ...described,
    id: idSchema(),
    resource: idSchema(),
    provider: z.exactOptional(idSchema()),
    units,
    ratePerDay: z.exactOptional(z.int().min(0).max(1_000_000_000)),
    periods: z.exactOptional(z.array(z.strictObject({ ...between, units }))),
    regions: z.exactOptional(z.array(idSchema()).min(1)),
    languages: z.exactOptional(z.array(z.string().min(1)).min(1)),
    workingTime: z.exactOptional(idSchema()),
  });
  const amount = z.int().min(0).max(1_000_000_000_000_000);
  const period = z.strictObject({ ...described, id: idSchema(), ...between, amount });
  return {
    pools: z.exactOptional(z.array(pool)),
    budgets: z.exactOptional(
      z.array(z.strictObject({ ...described, budget: idSchema(), periods: z.array(period).min(1) })),
    ),
  };
});
