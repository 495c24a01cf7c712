import { idSchema, onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { ModelInstrument } from '../model/model-instrument.js';
import { describedMembers } from './described-members.js';
import { instrumentMembers } from './instrument-members.js';

/**
 * The schema of the instruments of a maturity model.
 *
 * @returns an instrument with its range, levels, gates and caps
 */
export const modelInstrumentSchema: () => z.ZodType<ModelInstrument> = /* @__PURE__ */ onFirstUse(() => {
  const { condition, missing, needs } = instrumentMembers();
  const rule = { ...describedMembers(), node: idSchema(), when: condition };
  return z.strictObject({
    ...describedMembers(),
    id: idSchema(),
    range: z.tuple([z.number(), z.number()]),
    levels: z.array(z.strictObject({ level: idSchema(), from: z.exactOptional(z.number()) })).min(1),
    requirements: z.exactOptional(z.array(z.strictObject({ ...rule, level: idSchema() }))),
    caps: z.exactOptional(z.array(z.strictObject({ ...rule, at: idSchema() }))),
    gate: z.exactOptional(z.strictObject({ ...describedMembers(), instrument: idSchema(), when: condition })),
    missing: z.exactOptional(missing),
    needs: z.exactOptional(needs),
  });
});
