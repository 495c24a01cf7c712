import { formatSchema, idSchema, onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { HoldingPolicy } from '../model/holding-policy.js';
import { namedMembers } from './named-members.js';

/**
 * The schema of policies by which evidence becomes a level.
 *
 * @returns the whole document, strict
 *
 * @example
 * ```ts
 * holdingPolicySchema().safeParse({}).success; // => false
 * ```
 *
 * @source The language of holding policies, version 1.
 */
export const holdingPolicySchema: () => z.ZodType<HoldingPolicy> = /* @__PURE__ */ onFirstUse(() => {
  const named = namedMembers();
  return z.strictObject({
    ...named,
    sopana: formatSchema('holding-policy', 1),
    id: idSchema(),
    version: z.string().min(1),
    sources: z
      .array(
        z.strictObject({
          ...named,
          source: z.string().min(1),
          weight: z.number().min(0),
          maximumAgeDays: z.exactOptional(z.int().min(0)),
        }),
      )
      .min(1),
    support: z.number().min(0).max(1),
    minimumWeight: z.exactOptional(z.number().min(0)),
    expired: z.enum(['counts', 'leftOut']),
  });
});
