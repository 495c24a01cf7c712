import { civilDateSchema, formatSchema, idSchema, instantSchema, onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { FactsDocument } from '../model/unit-facts.js';

/**
 * The schema of documents of facts.
 *
 * @returns the whole document, strict: a key that it does not know is an issue
 *
 * @example
 * ```ts
 * factsSchema().safeParse({ sopana: 'readiness-facts/1', units: [] }).success; // => true
 * ```
 *
 * @source The language of facts, version 1.
 */
export const factsSchema: () => z.ZodType<FactsDocument> = /* @__PURE__ */ onFirstUse(() => {
  const words = z.string().min(1);
  const scalar = z.union([z.string(), z.number(), z.boolean()]);
  const value = z.union([scalar, z.array(scalar)]);
  const evidence = z.strictObject({
    kind: idSchema(),
    reference: z.exactOptional(words),
    collectedOn: z.exactOptional(civilDateSchema()),
    validUntil: z.exactOptional(civilDateSchema()),
    source: z.exactOptional(words),
    attester: z.exactOptional(words),
    attesterRole: z.exactOptional(idSchema()),
  });
  return z.strictObject({
    sopana: formatSchema('readiness-facts', 1),
    units: z.array(
      z.strictObject({
        unit: idSchema(),
        attributes: z.exactOptional(z.record(z.string(), value)),
        reports: z.array(
          z.strictObject({
            id: idSchema(),
            value: z.union([scalar, z.array(scalar), z.null()]),
            at: instantSchema(),
            by: z.exactOptional(words),
            error: z.exactOptional(words),
            evidence: z.array(evidence),
          }),
        ),
      }),
    ),
  });
});
