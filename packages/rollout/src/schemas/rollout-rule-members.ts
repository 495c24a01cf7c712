import { civilDateSchema, idSchema, onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { Aims, Deadline, Freeze, Pin } from '../model/rollout.js';
import { describedMembers } from './described-members.js';

/** What a plan has to keep to and to aim at, as members of the schema of rollouts. */
export interface RolloutRuleMembers {
  /** Days by which activities shall be finished. */
  readonly deadlines: z.ZodExactOptional<z.ZodType<Deadline[]>>;
  /** Stretches of time without activities. */
  readonly freezes: z.ZodExactOptional<z.ZodType<Freeze[]>>;
  /** Starts that are given. */
  readonly pins: z.ZodExactOptional<z.ZodType<Pin[]>>;
  /** What the plan shall be good at. */
  readonly aims: z.ZodExactOptional<z.ZodType<Aims>>;
}

/**
 * The members of the schema of rollouts that say what a plan has to keep to and to aim at.
 *
 * @returns to be spread into its shape
 */
export const rolloutRuleMembers: () => RolloutRuleMembers = /* @__PURE__ */ onFirstUse(() => {
  const ids = z.exactOptional(z.array(idSchema()).min(1));
  const scoped = {
    ...describedMembers(),
    id: idSchema(),
    steps: ids,
    waves: ids,
    regions: ids,
    organisations: ids,
  };
  const date = civilDateSchema();
  const deadline = z.strictObject({ ...scoped, by: date, strength: z.enum(['must', 'should']) });
  const pin = z.strictObject({
    ...describedMembers(),
    organisation: idSchema(),
    step: idSchema(),
    on: date,
    part: z.exactOptional(z.enum(['morning', 'afternoon'])),
  });
  const objective = z.strictObject({
    kind: z.enum(['makespan', 'weightedCompletion', 'weightedTardiness', 'cost', 'levelledLoad']),
    weight: z.exactOptional(z.int().min(1).max(1_000_000)),
  });
  return {
    deadlines: z.exactOptional(z.array(deadline)),
    freezes: z.exactOptional(z.array(z.strictObject({ ...scoped, from: date, to: date }))),
    pins: z.exactOptional(z.array(pin)),
    aims: z.exactOptional(
      z.strictObject({ order: z.enum(['lexicographic', 'weighted']), objectives: z.array(objective).min(1) }),
    ),
  };
});
