import { formatSchema, idSchema, onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { TrainingCatalogue } from '../model/training-catalogue.js';
import { documentMembers } from './document-members.js';
import { frameworkVersionSchema } from './framework-version-schema.js';
import { namedMembers } from './named-members.js';

/**
 * The schema of catalogues of training programmes.
 *
 * @returns the whole document, strict
 *
 * @example
 * ```ts
 * trainingCatalogueSchema().safeParse({}).success; // => false
 * ```
 *
 * @source The language of training catalogues, version 1.
 */
export const trainingCatalogueSchema: () => z.ZodType<TrainingCatalogue> = /* @__PURE__ */ onFirstUse(() => {
  const named = { ...namedMembers(), id: idSchema() };
  const id = z.exactOptional(idSchema());
  const words = z.string().min(1);
  const ids = z.exactOptional(z.array(idSchema()));
  const raise = z.strictObject({ ...namedMembers(), competency: idSchema(), from: id, to: idSchema() });
  return z.strictObject({
    ...documentMembers(),
    sopana: formatSchema('training-catalogue', 1),
    framework: frameworkVersionSchema(),
    costUnit: words,
    providers: z.exactOptional(z.array(z.strictObject({ ...named, kind: words }))),
    programmes: z.array(
      z.strictObject({
        ...named,
        provider: id,
        raises: z.array(raise).min(1),
        after: ids,
        cost: z.int().min(0),
        seats: z.int().min(1),
        lengthHours: z.exactOptional(z.int().min(1)),
        languages: z.exactOptional(z.array(words)),
        mode: z.exactOptional(words),
        topics: ids,
      }),
    ),
  });
});
