import { civilDateSchema, formatSchema, idSchema, onFirstUse, unionByKey } from '@sopana/core/schemas';
import * as z from 'zod';
import type { Mark, SelectionPanel } from '../model/selection-panel.js';
import { describedMembers } from './described-members.js';

/**
 * The schema of panels.
 *
 * @returns the whole document, strict
 *
 * @example
 * ```ts
 * selectionPanelSchema().safeParse({}).success; // => false
 * ```
 *
 * @source The language of selection panels, version 1.
 */
export const selectionPanelSchema: () => z.ZodType<SelectionPanel> = /* @__PURE__ */ onFirstUse(() => {
  const described = describedMembers();
  const word = z.string().min(1);
  const evidence = z.strictObject({
    kind: word,
    reference: z.exactOptional(word),
    collectedOn: z.exactOptional(civilDateSchema()),
    validUntil: z.exactOptional(civilDateSchema()),
    source: z.exactOptional(word),
    attester: z.exactOptional(word),
  });
  const finding = z.strictObject({
    ...described,
    gate: idSchema(),
    outcome: z.enum(['pass', 'fail', 'unknown']),
    evidence: z.exactOptional(z.array(evidence)),
  });
  const people = { ...described, assessor: idSchema(), candidate: idSchema() };
  const missing = z.strictObject({
    class: z.enum(['notApplicable', 'notRelevant', 'refused', 'unknown', 'unanswered']),
  });
  const mark: z.ZodType<Mark> = unionByKey({ class: missing }, z.union([z.string(), z.null()]));
  return z.strictObject({
    ...described,
    sopana: formatSchema('selection-panel', 1),
    id: idSchema(),
    rubric: z.strictObject({ id: idSchema(), version: word }),
    candidates: z.array(
      z.strictObject({
        ...described,
        id: idSchema(),
        route: idSchema(),
        findings: z.exactOptional(z.array(finding)),
      }),
    ),
    assessors: z.array(z.strictObject({ ...described, id: idSchema() })),
    recusals: z.exactOptional(z.array(z.strictObject(people))),
    sheets: z.array(z.strictObject({ ...people, stage: idSchema(), marks: z.record(z.string(), mark) })),
  });
});
