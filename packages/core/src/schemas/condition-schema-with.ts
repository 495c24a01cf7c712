import * as z from 'zod';
import type { Condition } from '../condition/condition.js';
import { notUnderstood } from '../condition/not-understood.js';
import { shapeOf } from '../condition/shape-of.js';
import { checkedBy } from './checked-by.js';
import { idSchema } from './id-schema.js';
import { onFirstUse } from './on-first-use.js';
import { provenanceShape } from './provenance-shape.js';
import { unionByKey } from './union-by-key.js';

const hasOneTest: ReturnType<typeof checkedBy<unknown>> = /* @__PURE__ */ checkedBy((clause) =>
  shapeOf(clause as Condition) === null ? [notUnderstood(clause, [])] : [],
);

/** One subject with every test; a check, and not 56 shapes, says that there is exactly one. */
function comparisonSchema(subject: z.ZodRawShape): z.ZodType {
  const scalar = z.union([z.string(), z.number(), z.boolean()]);
  const threshold = z.union([z.number(), z.string()]);
  return z
    .strictObject({
      ...provenanceShape(),
      ...subject,
      is: z.exactOptional(scalar),
      isOneOf: z.exactOptional(z.array(scalar)),
      has: z.exactOptional(scalar),
      atLeast: z.exactOptional(threshold),
      atMost: z.exactOptional(threshold),
      above: z.exactOptional(threshold),
      below: z.exactOptional(threshold),
      present: z.exactOptional(z.boolean()),
    })
    .superRefine((clause, context) => {
      // A key that is not known says more than the test that is missing because of it.
      if (context.issues.length === 0) hasOneTest(clause, context);
    });
}

/**
 * A schema of conditions with clauses of the caller's own.
 *
 * @param own - schema of the objects that have a key of the caller's
 * @returns makes the schema: `all`, `any`, `not` with their parts, comparisons of one subject with one test, and `own`
 *
 * @example
 * ```ts
 * const withMembers = conditionSchemaWith(() => ({ every: idSchema() }));
 * parseValue(withMembers, { not: { answered: 'q1' } }).ok; // => true
 * ```
 *
 * @source Our convention, see `Condition`.
 */
export function conditionSchemaWith<X>(
  own: () => Readonly<Record<string, z.ZodType>>,
): () => z.ZodType<Condition<X>> {
  const schema: () => z.ZodType<Condition<X>> = onFirstUse(() => {
    const part = z.lazy(() => schema());
    const union: z.ZodType = unionByKey({
      all: z.strictObject({ ...provenanceShape(), all: z.array(part) }),
      any: z.strictObject({ ...provenanceShape(), any: z.array(part) }),
      not: z.strictObject({ ...provenanceShape(), not: part }),
      ...own(),
      fact: comparisonSchema({ fact: idSchema() }),
      answer: comparisonSchema({ answer: idSchema() }),
      value: comparisonSchema({ value: idSchema() }),
      level: comparisonSchema({ level: idSchema() }),
      class: comparisonSchema({ class: idSchema() }),
      answered: comparisonSchema({ answered: idSchema() }),
      attribute: comparisonSchema({ attribute: z.string().min(1) }),
    });
    return union as z.ZodType<Condition<X>>;
  });
  return schema;
}
