import { idSchema, onFirstUse, unionByKey } from '@sopana/core/schemas';
import * as z from 'zod';
import type { PriorityPart, PriorityRule } from '../model/priority.js';
import { describedMembers } from './described-members.js';

/**
 * The schema of priorities.
 *
 * @returns a weighted score with its parts
 */
export const priorityRuleSchema: () => z.ZodType<PriorityRule> = /* @__PURE__ */ onFirstUse(() => {
  const members = {
    ...describedMembers(),
    id: idSchema(),
    weight: z.number().gt(0).max(1_000_000),
    least: z.number(),
    most: z.number(),
  };
  const part: z.ZodType<PriorityPart> = unionByKey({
    of: z.strictObject({ ...members, of: z.enum(['criticality', 'maturity', 'readiness']) }),
    fact: z.strictObject({ ...members, fact: idSchema() }),
  });
  return z.strictObject({ ...describedMembers(), parts: z.array(part).min(1) });
});
