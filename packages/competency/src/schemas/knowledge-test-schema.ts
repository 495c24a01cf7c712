import { formatSchema, idSchema, onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { KnowledgeTest } from '../model/knowledge-test.js';
import { documentMembers } from './document-members.js';
import { frameworkVersionSchema } from './framework-version-schema.js';
import { namedMembers } from './named-members.js';

/**
 * The schema of knowledge tests.
 *
 * @returns the whole document, strict
 *
 * @example
 * ```ts
 * knowledgeTestSchema().safeParse({}).success; // => false
 * ```
 *
 * @source The language of knowledge tests, version 1.
 */
export const knowledgeTestSchema: () => z.ZodType<KnowledgeTest> = /* @__PURE__ */ onFirstUse(() => {
  const named = namedMembers();
  const id = z.exactOptional(idSchema());
  const code = z.string().regex(/^[^|\s]([^|]*[^|\s])?$/);
  const option = z.strictObject({ ...named, code, isKey: z.exactOptional(z.boolean()) });
  return z.strictObject({
    ...documentMembers(),
    sopana: formatSchema('knowledge-test', 1),
    framework: frameworkVersionSchema(),
    layer: id,
    unanswered: z.enum(['wrong', 'unknown']),
    sections: z
      .array(z.strictObject({ ...named, id: idSchema(), stream: id, marks: z.number().gt(0) }))
      .min(1),
    topics: z.array(z.strictObject({ ...named, id: idSchema() })).min(1),
    items: z
      .array(
        z.strictObject({
          ...named,
          id: idSchema(),
          section: idSchema(),
          competency: idSchema(),
          topic: idSchema(),
          marks: z.exactOptional(z.number().gt(0)),
          options: z.array(option).min(2),
        }),
      )
      .min(1),
    gradings: z.array(
      z.strictObject({
        ...named,
        scale: idSchema(),
        levels: z.array(z.strictObject({ level: idSchema(), fromShare: z.number().min(0).max(1) })).min(1),
      }),
    ),
  });
});
