import { onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { MissingPolicy, Needs } from '../model/missing-policy.js';

/**
 * The schema of policies for children that have no value.
 *
 * @returns class → `skip`, `zero`, `propagate`, `excludeParent` or a number
 */
export const missingPolicySchema: () => z.ZodType<MissingPolicy> = /* @__PURE__ */ onFirstUse(() => {
  const action = z.exactOptional(
    z.union([z.enum(['skip', 'zero', 'propagate', 'excludeParent']), z.number()]),
  );
  return z.strictObject({
    notApplicable: action,
    notRelevant: action,
    refused: action,
    unknown: action,
    unanswered: action,
  });
});

/**
 * The schema of what must be answered.
 *
 * @returns a count, a share, or both
 */
export const needsSchema: () => z.ZodType<Needs> = /* @__PURE__ */ onFirstUse(() =>
  z.strictObject({
    count: z.exactOptional(z.int().min(0)),
    share: z.exactOptional(z.number().min(0).max(1)),
  }),
);
