import { idSchema, onFirstUse, unionByKey } from '@sopana/core/schemas';
import * as z from 'zod';
import type { BandsNode, Child, MeanNode, Node } from '../model/node.js';
import { arithmeticProfileSchema } from './arithmetic-profile-schema.js';
import { describedShape } from './described-shape.js';
import { missingPolicySchema, needsSchema } from './missing-policy-schema.js';
import { stepSchema } from './step-schema.js';

/**
 * The schema of nodes.
 *
 * @returns a mean, or a level where there are `bands`
 */
export const nodeSchema: () => z.ZodType<Node> = /* @__PURE__ */ onFirstUse(() =>
  unionByKey({ bands: bandsNode() }, meanNode()),
);

function meanNode(): z.ZodType<MeanNode> {
  return z.strictObject({
    ...describedShape(),
    id: idSchema(),
    of: z.array(child()).min(1),
    by: z.exactOptional(z.literal('mean')),
    then: z.exactOptional(z.array(stepSchema())),
    missing: z.exactOptional(missingPolicySchema()),
    needs: z.exactOptional(needsSchema()),
    arithmetic: z.exactOptional(arithmeticProfileSchema()),
  });
}

function child(): z.ZodType<Child> {
  const weighted = z.strictObject({
    of: idSchema(),
    weight: z.exactOptional(z.number().min(0)),
    missing: z.exactOptional(missingPolicySchema()),
  });
  return unionByKey({ of: weighted }, idSchema());
}

function bandsNode(): z.ZodType<BandsNode> {
  const band = z.strictObject({
    ...describedShape(),
    level: idSchema(),
    from: z.exactOptional(z.number()),
  });
  return z.strictObject({
    ...describedShape(),
    id: idSchema(),
    of: idSchema(),
    closed: z.exactOptional(z.enum(['lower', 'upper'])),
    bands: z.array(band).min(1),
  });
}
