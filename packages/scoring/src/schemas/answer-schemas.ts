import { onFirstUse, unionByKey } from '@sopana/core/schemas';
import * as z from 'zod';
import type { Answer, AnswerRow, AnswerSheet, AnswerValue } from '../model/answers.js';
import { answerClasses } from '../model/class-code.js';
import { missingClassSchema } from './missing-class-schema.js';

const answerValue = (): z.ZodType<AnswerValue> =>
  z.union([z.number(), z.boolean(), z.string(), z.array(z.string())]);

/**
 * The schema of answers in the long shape.
 *
 * @returns a list of rows
 */
export const answerRowsSchema: () => z.ZodType<readonly AnswerRow[]> = /* @__PURE__ */ onFirstUse(() =>
  z.array(
    z.strictObject({
      subject: z.string().min(1),
      item: z.string().min(1),
      class: z.enum(answerClasses),
      value: z.exactOptional(answerValue()),
      observer: z.exactOptional(z.string().min(1)),
      occasion: z.exactOptional(z.string().min(1)),
      source: z.exactOptional(z.string().min(1)),
      imputed: z.exactOptional(z.string().min(1)),
    }),
  ),
);

/**
 * The schema of answer sheets by subject.
 *
 * @returns subject → item → answer
 */
export const answerSheetsSchema: () => z.ZodType<Readonly<Record<string, AnswerSheet>>> =
  /* @__PURE__ */ onFirstUse(() => {
    const missing = z.strictObject({ class: missingClassSchema() });
    const imputed = z.strictObject({ value: answerValue(), imputed: z.string().min(1) });
    const answer: z.ZodType<Answer> = unionByKey(
      { class: missing, imputed },
      z.union([answerValue(), z.null()]),
    );
    return z.record(z.string().min(1), z.record(z.string(), answer));
  });
