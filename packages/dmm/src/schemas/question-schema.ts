import { idSchema, onFirstUse, unionByKey } from '@sopana/core/schemas';
import * as z from 'zod';
import type { LevelDescriptor, Question, QuestionAnswer } from '../model/question.js';
import { describedMembers } from './described-members.js';
import { instrumentMembers } from './instrument-members.js';

/**
 * The schema of questions.
 *
 * @returns a question with its ladder or number, its evidence and its rules
 */
export const questionSchema: () => z.ZodType<Question> = /* @__PURE__ */ onFirstUse(() => {
  const { condition, missing, reduce } = instrumentMembers();
  return z.strictObject({
    ...describedMembers(),
    id: idSchema(),
    instrument: idSchema(),
    answer: answerSchema(),
    weight: z.exactOptional(z.number().min(0)),
    when: z.exactOptional(condition),
    missing: z.exactOptional(missing),
    reduce: z.exactOptional(reduce),
    evidence: z.exactOptional(
      z.strictObject({
        ...describedMembers(),
        kinds: z.exactOptional(z.array(z.string().min(1)).min(1)),
        maximumAgeDays: z.exactOptional(z.int().min(0)),
      }),
    ),
  });
});

function answerSchema(): z.ZodType<QuestionAnswer> {
  const code = z.string().regex(/^[^|\s]([^|]*[^|\s])?$/);
  const rung: z.ZodType<LevelDescriptor> = z.strictObject({
    ...describedMembers(),
    code,
    value: z.number(),
    level: idSchema(),
  });
  const option = unionByKey(
    {
      class: z.strictObject({
        ...describedMembers(),
        code,
        class: z.enum(['notApplicable', 'notRelevant', 'refused', 'unknown', 'unanswered']),
      }),
    },
    rung,
  );
  return z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('ladder'), options: z.array(option).min(2) }),
    z.strictObject({ type: z.literal('number') }),
  ]);
}
