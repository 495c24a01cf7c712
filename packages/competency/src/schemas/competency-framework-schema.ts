import { formatSchema, idSchema, onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { CompetencyFramework } from '../model/competency-framework.js';
import { competencySchema } from './competency-schema.js';
import { documentMembers } from './document-members.js';
import { frameworkVersionSchema } from './framework-version-schema.js';
import { namedMembers } from './named-members.js';
import { roleSchema } from './role-schema.js';

/**
 * The schema of competency frameworks.
 *
 * @returns the whole document, strict: a key that it does not know is an issue
 *
 * @example
 * ```ts
 * competencyFrameworkSchema().safeParse({}).success; // => false
 * ```
 *
 * @source The language of competency frameworks, version 1.
 */
export const competencyFrameworkSchema: () => z.ZodType<CompetencyFramework> = /* @__PURE__ */ onFirstUse(
  () => {
    const named = { ...namedMembers(), id: idSchema() };
    const id = z.exactOptional(idSchema());
    const framework = z.exactOptional(frameworkVersionSchema());
    const group = z.strictObject(named);
    const pair = z.strictObject({ from: idSchema(), to: idSchema() });
    return z.strictObject({
      ...documentMembers(),
      sopana: formatSchema('competency-framework', 1),
      replaces: framework,
      scales: z.array(z.strictObject({ ...named, levels: z.array(z.strictObject(named)).min(1) })),
      crosswalks: z.exactOptional(
        z.array(
          z.strictObject({
            ...named,
            from: idSchema(),
            framework,
            to: idSchema(),
            levels: z.array(pair).min(1),
          }),
        ),
      ),
      layers: z.exactOptional(z.array(group)),
      streams: z.exactOptional(z.array(group)),
      areas: z.exactOptional(z.array(z.strictObject({ ...named, layer: id, stream: id, parent: id }))),
      competencies: z.array(competencySchema()),
      families: z.exactOptional(z.array(group)),
      roles: z.exactOptional(z.array(roleSchema())),
      links: z.exactOptional(
        z.array(
          z.strictObject({
            ...namedMembers(),
            competency: idSchema(),
            other: z.string().min(1),
            framework,
            relation: z.enum(['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch']),
            crosswalk: id,
          }),
        ),
      ),
    });
  },
);
