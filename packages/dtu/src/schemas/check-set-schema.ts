import {
  conditionSchema,
  formatSchema,
  idSchema,
  onFirstUse,
  provenanceShape,
  textSchema,
} from '@sopana/core/schemas';
import * as z from 'zod';
import type { CheckSet } from '../model/check-set.js';
import { checkSchema } from './check-schema.js';
import { factDefinitionSchema } from './fact-definition-schema.js';
import { gateSchema } from './gate-schema.js';
import { namedShape } from './named-shape.js';

/**
 * The schema of check sets.
 *
 * @returns the whole document, strict: a key that it does not know is an issue
 *
 * @example
 * ```ts
 * checkSetSchema().safeParse({}).success; // => false
 * ```
 *
 * @source The language of check sets, version 1.
 */
export const checkSetSchema: () => z.ZodType<CheckSet> = /* @__PURE__ */ onFirstUse(() => {
  const provenance = provenanceShape();
  const named = z.array(z.strictObject(namedShape()));
  const count = z.exactOptional(z.int().min(0));
  const definitions = z.array(factDefinitionSchema());
  return z.strictObject({
    ...provenance,
    sopana: formatSchema('check-set', 1),
    id: idSchema(),
    version: z.string().min(1),
    title: z.exactOptional(textSchema()),
    languages: z.exactOptional(z.array(z.string().min(1))),
    offset: z.exactOptional(z.string().min(1)),
    effortUnit: z.exactOptional(z.string().min(1)),
    phases: named.min(1),
    severities: named.min(1),
    statuses: z.exactOptional(named),
    attributes: z.exactOptional(definitions),
    facts: definitions,
    evidenceKinds: z.exactOptional(named),
    attesters: z.exactOptional(named),
    checks: z.array(checkSchema()).min(1),
    gates: z.exactOptional(z.array(gateSchema())),
    unitTypes: z.exactOptional(
      z.strictObject({
        ...provenance,
        types: named.min(1),
        criteria: z
          .array(
            z.strictObject({
              ...namedShape(),
              rules: z.array(z.strictObject({ ...provenance, type: idSchema(), when: conditionSchema() })),
              otherwise: z.exactOptional(idSchema()),
            }),
          )
          .min(1),
      }),
    ),
    waiverRules: z.exactOptional(z.strictObject({ ...provenance, noticeDays: count, mostRenewals: count })),
  });
});
