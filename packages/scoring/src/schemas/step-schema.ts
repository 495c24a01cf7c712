import { onFirstUse, unionByKey } from '@sopana/core/schemas';
import * as z from 'zod';
import type { Step } from '../model/step.js';

/**
 * The schema of steps.
 *
 * @returns an object of one verb
 */
export const stepSchema: () => z.ZodType<Step> = /* @__PURE__ */ onFirstUse(() => {
  const limit = z.number().nullable();
  return unionByKey({
    times: z.strictObject({ times: z.number() }),
    dividedBy: z.strictObject({ dividedBy: z.number() }),
    plus: z.strictObject({ plus: z.number() }),
    subtractFrom: z.strictObject({ subtractFrom: z.number() }),
    clip: z.strictObject({ clip: z.tuple([limit, limit]) }),
    round: z.strictObject({ round: z.int().min(0).max(15) }),
  });
});
