import { civilDateSchema, formatSchema, idSchema, onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { EvidenceRegister } from '../model/competency-evidence.js';
import { frameworkVersionSchema } from './framework-version-schema.js';
import { namedMembers } from './named-members.js';

/**
 * The schema of people and their evidence.
 *
 * @returns the whole document, strict
 *
 * @example
 * ```ts
 * evidenceRegisterSchema().safeParse({}).success; // => false
 * ```
 *
 * @source The language of evidence registers, version 1.
 */
export const evidenceRegisterSchema: () => z.ZodType<EvidenceRegister> = /* @__PURE__ */ onFirstUse(() => {
  const named = namedMembers();
  const words = z.string().min(1);
  const id = z.exactOptional(idSchema());
  const common = {
    ...named,
    id: idSchema(),
    person: idSchema(),
    source: words,
    on: civilDateSchema(),
    validUntil: z.exactOptional(civilDateSchema()),
    weight: z.exactOptional(z.number().gt(0)),
    rater: z.exactOptional(words),
  };
  const missing = z.enum(['notApplicable', 'notRelevant', 'refused', 'unknown', 'unanswered']);
  const answer = z.union([words, z.strictObject({ class: missing }), z.null()]);
  const person = z.strictObject({
    ...named,
    id: idSchema(),
    profiles: z.array(idSchema()),
    unit: id,
    organisation: id,
    layer: id,
    interests: z.exactOptional(z.array(words)),
    groups: z.exactOptional(z.array(z.strictObject({ id: idSchema(), value: words }))),
  });
  const evidence = z.discriminatedUnion('kind', [
    z.strictObject({
      ...common,
      kind: z.literal('rating'),
      competency: idSchema(),
      outcome: z.enum(['level', 'belowLowest', 'notObserved']),
      level: id,
    }),
    z.strictObject({
      ...common,
      kind: z.literal('credential'),
      competency: idSchema(),
      level: idSchema(),
      reference: z.exactOptional(words),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('test'),
      test: idSchema(),
      testVersion: words,
      answers: z.array(z.strictObject({ item: idSchema(), answer })),
    }),
  ]);
  return z.strictObject({
    ...named,
    sopana: formatSchema('competency-evidence', 1),
    id: idSchema(),
    framework: frameworkVersionSchema(),
    people: z.array(person),
    evidence: z.array(evidence),
  });
});
