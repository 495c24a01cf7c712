import { civilDateSchema, idSchema, onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { Elicitation } from '../model/elicitation.js';
import { describedMembers } from './described-members.js';

/**
 * The schema of elicitations.
 *
 * @returns one branch for each method
 */
export const elicitationSchema: () => z.ZodType<Elicitation> = /* @__PURE__ */ onFirstUse(() => {
  const record = { ...describedMembers(), by: z.array(idSchema()).min(1), on: civilDateSchema() };
  const points = z.strictObject({ of: idSchema(), points: z.int().min(1).max(100) });
  return z.discriminatedUnion('method', [
    z.strictObject({ ...record, method: z.literal('swing'), points: z.array(points).min(1) }),
    z.strictObject({
      ...record,
      method: z.literal('rankOrderCentroid'),
      order: z.array(z.array(idSchema()).min(1)).min(1),
    }),
    z.strictObject({ ...record, method: z.literal('direct') }),
  ]);
});
