import { idSchema, onFirstUse, unionByKey } from '@sopana/core/schemas';
import * as z from 'zod';
import type { GateClause, GateRule } from '../model/gate-rule.js';
import { namedShape } from './named-shape.js';

/**
 * The schema of gates.
 *
 * @returns a gate, strict
 */
export const gateSchema: () => z.ZodType<GateRule> = /* @__PURE__ */ onFirstUse(() =>
  z.strictObject({
    ...namedShape(),
    phase: z.exactOptional(idSchema()),
    waivers: z.exactOptional(z.enum(['accepted', 'refused'])),
    opensWhen: clauseSchema(),
  }),
);

const clauseSchema: () => z.ZodType<GateClause> = /* @__PURE__ */ onFirstUse(() => {
  const parts = z.array(z.lazy(() => clauseSchema())).min(1);
  const union: z.ZodType = unionByKey({
    check: z.strictObject({ check: idSchema() }),
    gate: z.strictObject({ gate: idSchema() }),
    all: z.strictObject({ all: parts }),
    any: z.strictObject({ any: parts }),
    atLeast: z.strictObject({ atLeast: z.int().min(1), of: parts }),
  });
  return union as z.ZodType<GateClause>;
});
