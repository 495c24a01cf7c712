import { formatSchema, idSchema, onFirstUse, textSchema } from '@sopana/core/schemas';
import * as z from 'zod';
import type { FrameworkMapping } from '../exchange/tables/framework-mapping.js';
import { namedMembers } from './named-members.js';

/**
 * The schema of mappings by which tables become a competency framework.
 *
 * @returns the whole document, strict
 *
 * @example
 * ```ts
 * frameworkMappingSchema().safeParse({}).success; // => false
 * ```
 *
 * @source The language of framework mappings, version 1.
 */
export const frameworkMappingSchema: () => z.ZodType<FrameworkMapping> = /* @__PURE__ */ onFirstUse(() => {
  const named = namedMembers();
  const words = z.string().min(1);
  const column = z.strictObject({
    column: words,
    object: z.enum([
      ...(['layer', 'stream', 'area', 'competency', 'family', 'role', 'roleLevel'] as const),
      ...(['requirement', 'indicator', 'roles'] as const),
    ]),
    member: z.enum([
      ...(['id', 'label', 'description', 'note', 'kind', 'identifier', 'carried'] as const),
      ...(['level', 'weight', 'text', 'list'] as const),
    ]),
    scheme: z.exactOptional(words),
    level: z.exactOptional(idSchema()),
    separator: z.exactOptional(words),
    isOptional: z.exactOptional(z.boolean()),
  });
  return z.strictObject({
    ...named,
    sopana: formatSchema('framework-mapping', 1),
    id: idSchema(),
    version: words,
    framework: z.strictObject({
      ...named,
      id: idSchema(),
      version: words,
      title: z.exactOptional(textSchema()),
    }),
    language: words,
    absent: z.exactOptional(z.array(z.string())),
    leadIns: z.exactOptional(z.array(words)),
    scale: z.exactOptional(
      z.strictObject({
        ...named,
        id: idSchema(),
        levels: z.array(z.strictObject({ ...named, id: idSchema(), word: words })).min(1),
      }),
    ),
    tables: z
      .array(
        z.strictObject({
          name: words,
          columns: z.array(column).min(1),
          ignored: z.exactOptional(z.array(z.strictObject({ column: words, why: words }))),
        }),
      )
      .min(1),
  });
});
