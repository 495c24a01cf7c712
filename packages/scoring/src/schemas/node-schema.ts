import { idSchema, onFirstUse, unionByKey } from '@sopana/core/schemas';
import * as z from 'zod';
import type {
  AggregateNode,
  BandsNode,
  CasesNode,
  Child,
  FormulaNode,
  GatesNode,
  Node,
} from '../model/node.js';
import { arithmeticProfileSchema } from './arithmetic-profile-schema.js';
import { describedShape } from './described-shape.js';
import { methodSchema, reductionSchema } from './method-schema.js';
import { missingClassSchema } from './missing-class-schema.js';
import { missingPolicySchema, needsSchema } from './missing-policy-schema.js';
import { parameterSchema } from './parameter-schema.js';
import { scoringConditionSchema, selectorSchema } from './scoring-condition-schema.js';
import { stepSchema } from './step-schema.js';

/**
 * The schema of nodes.
 *
 * @returns an aggregate; or, by the key that is there, a formula, a decision table, bands or gates
 */
export const nodeSchema: () => z.ZodType<Node> = /* @__PURE__ */ onFirstUse(() =>
  unionByKey(
    { bands: bandsNode(), gates: gatesNode(), formula: formulaNode(), cases: casesNode() },
    aggregateNode(),
  ),
);

const commonShape = () => ({
  ...describedShape(),
  id: idSchema(),
  when: z.exactOptional(scoringConditionSchema()),
  otherwise: z.exactOptional(missingClassSchema()),
});

const numberShape = () => ({
  ...commonShape(),
  then: z.exactOptional(z.array(stepSchema())),
  arithmetic: z.exactOptional(arithmeticProfileSchema()),
  range: z.exactOptional(z.tuple([z.number(), z.number()])),
});

function aggregateNode(): z.ZodType<AggregateNode> {
  return z.strictObject({
    ...numberShape(),
    of: unionByKey({ items: selectorSchema() }, z.array(child()).min(1)),
    by: z.exactOptional(methodSchema()),
    missing: z.exactOptional(missingPolicySchema()),
    needs: z.exactOptional(needsSchema()),
    reduce: z.exactOptional(reductionSchema()),
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

function formulaNode(): z.ZodType<FormulaNode> {
  return z.strictObject({
    ...numberShape(),
    formula: z.string().min(1),
    reduce: z.exactOptional(reductionSchema()),
  });
}

function casesNode(): z.ZodType<CasesNode> {
  const row = z.strictObject({
    when: z.exactOptional(scoringConditionSchema()),
    value: z.union([idSchema(), parameterSchema()]),
  });
  return z.strictObject({
    ...numberShape(),
    cases: z.array(row).min(1),
    unknown: z.exactOptional(z.enum(['stop', 'next'])),
    reduce: z.exactOptional(reductionSchema()),
  });
}

function bandsNode(): z.ZodType<BandsNode> {
  const band = z.strictObject({ ...describedShape(), level: idSchema(), from: z.exactOptional(z.number()) });
  return z.strictObject({
    ...commonShape(),
    of: idSchema(),
    closed: z.exactOptional(z.enum(['lower', 'upper'])),
    bands: z.array(band).min(1),
  });
}

function gatesNode(): z.ZodType<GatesNode> {
  const gate = z.strictObject({ ...describedShape(), level: idSchema(), when: scoringConditionSchema() });
  const cap = z.strictObject({ ...describedShape(), when: scoringConditionSchema(), at: idSchema() });
  return z.strictObject({
    ...commonShape(),
    start: z.strictObject({ ...describedShape(), level: idSchema() }),
    gates: z.array(gate).min(1),
    caps: z.exactOptional(z.array(cap)),
    unknown: z.exactOptional(z.enum(['unknown', 'no'])),
  });
}
