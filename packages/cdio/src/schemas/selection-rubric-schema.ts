import { formatSchema, idSchema, onFirstUse, textSchema, unionByKey } from '@sopana/core/schemas';
import * as z from 'zod';
import type { SelectionRubric } from '../model/selection-rubric.js';
import { describedMembers } from './described-members.js';
import { selectionStageSchema } from './selection-stage-schema.js';

/**
 * The schema of rubrics.
 *
 * @returns the whole document, strict: a key that it does not know is an issue
 *
 * @example
 * ```ts
 * selectionRubricSchema().safeParse({}).success; // => false
 * ```
 *
 * @source The language of selection rubrics, version 1.
 */
export const selectionRubricSchema: () => z.ZodType<SelectionRubric> = /* @__PURE__ */ onFirstUse(() => {
  const described = describedMembers();
  const word = z.string().min(1);
  const named = { ...described, id: idSchema() };
  const level = z.strictObject({
    ...described,
    // Answers in files hold several codes with bars between them, and blanks around a code are lost.
    code: z.string().regex(/^[^|\s]([^|]*[^|\s])?$/),
    value: z.int(),
    evidence: z.exactOptional(textSchema()),
  });
  const evidence = z.strictObject({
    ...described,
    kinds: z.exactOptional(z.array(word).min(1)),
    maximumAgeDays: z.exactOptional(z.int().min(0)),
  });
  return z.strictObject({
    ...described,
    sopana: formatSchema('selection-rubric', 1),
    id: idSchema(),
    version: word,
    title: z.exactOptional(textSchema()),
    languages: z.exactOptional(z.array(word)),
    roles: z.array(z.strictObject(named)).min(1),
    competencyAreas: z.exactOptional(z.array(z.strictObject({ ...named, stream: z.exactOptional(word) }))),
    criteria: z
      .array(
        z.strictObject({
          ...named,
          role: idSchema(),
          areas: z.exactOptional(z.array(idSchema())),
          levels: z.array(level).min(2),
        }),
      )
      .min(1),
    routes: z.array(z.strictObject(named)).min(1),
    gates: z.array(
      z.strictObject({
        ...named,
        routes: z.exactOptional(z.array(idSchema()).min(1)),
        evidence: z.exactOptional(evidence),
      }),
    ),
    panel: z.strictObject({
      ...described,
      reduce: unionByKey(
        { trimmedMean: z.strictObject({ trimmedMean: z.number().min(0).lt(0.5) }) },
        z.enum(['mean', 'median']),
      ),
      atLeast: z.int().min(1),
    }),
    stages: z.array(selectionStageSchema()).min(1),
  });
});
