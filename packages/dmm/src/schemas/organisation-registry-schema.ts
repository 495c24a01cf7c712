import { civilDateSchema, formatSchema, idSchema, onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { OrganisationRegistry } from '../model/registry.js';
import { describedMembers } from './described-members.js';

/**
 * The schema of registries.
 *
 * @returns the whole document, strict
 *
 * @example
 * ```ts
 * organisationRegistrySchema().safeParse({}).success; // => false
 * ```
 *
 * @source The language of registries, version 1.
 */
export const organisationRegistrySchema: () => z.ZodType<OrganisationRegistry> = /* @__PURE__ */ onFirstUse(
  () => {
    const organisation = z.strictObject({
      ...describedMembers(),
      id: idSchema(),
      kind: z.string().min(1),
      parent: z.exactOptional(idSchema()),
      validFrom: z.exactOptional(civilDateSchema()),
      validTo: z.exactOptional(civilDateSchema()),
      succeeds: z.exactOptional(z.array(idSchema()).min(1)),
      attributes: z.exactOptional(
        z.array(z.strictObject({ id: idSchema(), value: z.union([z.string(), z.number()]) })),
      ),
    });
    return z.strictObject({
      ...describedMembers(),
      sopana: formatSchema('organisation-registry', 1),
      id: idSchema(),
      version: z.string().min(1),
      organisations: z.array(organisation),
    });
  },
);
