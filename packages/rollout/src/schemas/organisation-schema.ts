import { civilDateSchema, idSchema, onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { RolloutOrganisation } from '../model/rollout.js';
import { describedMembers } from './described-members.js';

/**
 * The schema of organisations on the way.
 *
 * @returns an organisation with what is known of it
 */
export const organisationSchema: () => z.ZodType<RolloutOrganisation> = /* @__PURE__ */ onFirstUse(() => {
  const words = z.string().min(1);
  const number = z.exactOptional(z.number());
  const scalar = z.union([z.string(), z.number(), z.boolean()]);
  const evidence = z.strictObject({
    kind: words,
    reference: z.exactOptional(words),
    collectedOn: z.exactOptional(civilDateSchema()),
    validUntil: z.exactOptional(civilDateSchema()),
    source: z.exactOptional(words),
    attester: z.exactOptional(words),
  });
  const fact = z.strictObject({
    id: idSchema(),
    value: z.union([scalar, z.array(scalar), z.null()]),
    evidence: z.array(evidence),
  });
  return z.strictObject({
    ...describedMembers(),
    id: idSchema(),
    wave: idSchema(),
    kind: z.exactOptional(words),
    sector: z.exactOptional(words),
    region: z.exactOptional(idSchema()),
    language: z.exactOptional(words),
    size: z.exactOptional(words),
    criticality: number,
    maturity: number,
    readiness: number,
    facts: z.exactOptional(z.array(fact)),
    notBefore: z.exactOptional(civilDateSchema()),
  });
});
