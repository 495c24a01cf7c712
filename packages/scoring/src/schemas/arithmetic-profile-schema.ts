import { onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { ArithmeticProfile } from '../model/arithmetic-profile.js';

/**
 * The schema of arithmetic profiles.
 *
 * @returns sum rule, association, rounding rule; each may be absent
 */
export const arithmeticProfileSchema: () => z.ZodType<ArithmeticProfile> = /* @__PURE__ */ onFirstUse(() =>
  z.strictObject({
    sum: z.exactOptional(z.enum(['sequential', 'twoPass', 'exact', 'rational'])),
    weights: z.exactOptional(z.enum(['divideLast', 'divideFirst'])),
    root: z.exactOptional(z.enum(['product', 'logs'])),
    round: z.exactOptional(z.enum(['halfUp', 'halfEven', 'halfAway', 'r4', 'truncate', 'ceil', 'floor'])),
  }),
);
