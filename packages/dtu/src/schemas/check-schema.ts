import { conditionSchema, idSchema, onFirstUse, provenanceShape, textSchema } from '@sopana/core/schemas';
import * as z from 'zod';
import type { Check } from '../model/check.js';

/**
 * The schema of checks.
 *
 * @returns a check, strict
 */
export const checkSchema: () => z.ZodType<Check> = /* @__PURE__ */ onFirstUse(() => {
  const provenance = provenanceShape();
  const ids = z.exactOptional(z.array(idSchema()).min(1));
  return z.strictObject({
    ...provenance,
    id: idSchema(),
    phase: idSchema(),
    severity: idSchema(),
    statement: textSchema(),
    lifecycle: z.exactOptional(z.enum(['experimental', 'stable', 'deprecated'])),
    waivable: z.exactOptional(z.boolean()),
    appliesWhen: z.exactOptional(conditionSchema()),
    passesWhen: conditionSchema(),
    evidence: z.exactOptional(
      z.strictObject({
        kinds: ids,
        maximumAgeDays: z.exactOptional(z.int().min(0)),
        attestedBy: ids,
      }),
    ),
    remediation: z.exactOptional(
      z.strictObject({
        ...provenance,
        text: textSchema(),
        effort: z.exactOptional(z.int().min(0)),
      }),
    ),
    references: z.exactOptional(
      z.array(
        z.strictObject({
          ...provenance,
          title: z.string().min(1),
          href: z.exactOptional(z.string().min(1)),
        }),
      ),
    ),
    after: ids,
  });
});
