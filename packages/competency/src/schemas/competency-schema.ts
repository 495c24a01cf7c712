import { idSchema, onFirstUse, textSchema } from '@sopana/core/schemas';
import * as z from 'zod';
import type { Competency } from '../model/competency.js';
import { namedMembers } from './named-members.js';

/**
 * The schema of competencies.
 *
 * @returns a competency with its indicators and prerequisites
 */
export const competencySchema: () => z.ZodType<Competency> = /* @__PURE__ */ onFirstUse(() => {
  const named = namedMembers();
  const id = z.exactOptional(idSchema());
  return z.strictObject({
    ...named,
    id: idSchema(),
    kind: z.exactOptional(z.string().min(1)),
    area: id,
    scale: id,
    indicators: z.exactOptional(
      z.array(z.strictObject({ ...named, level: idSchema(), text: textSchema() })).min(1),
    ),
    prerequisites: z.exactOptional(
      z.array(z.strictObject({ ...named, competency: idSchema(), level: id, forLevel: id })).min(1),
    ),
  });
});
