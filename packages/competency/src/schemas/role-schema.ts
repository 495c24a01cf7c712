import { idSchema, onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { RequiredCompetency, Role } from '../model/role.js';
import { namedMembers } from './named-members.js';

/**
 * The schema of roles.
 *
 * @returns a role with its levels and what they need
 */
export const roleSchema: () => z.ZodType<Role> = /* @__PURE__ */ onFirstUse(() => {
  const named = namedMembers();
  const id = z.exactOptional(idSchema());
  const requires: z.ZodType<readonly RequiredCompetency[]> = z.array(
    z.strictObject({
      ...named,
      competency: idSchema(),
      level: id,
      weight: z.exactOptional(z.number().min(0)),
    }),
  );
  return z.strictObject({
    ...named,
    id: idSchema(),
    family: id,
    layer: id,
    requires: z.exactOptional(requires),
    levels: z.exactOptional(z.array(z.strictObject({ ...named, id: idSchema(), requires })).min(1)),
  });
});
