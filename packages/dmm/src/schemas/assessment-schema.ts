import {
  civilDateSchema,
  formatSchema,
  idSchema,
  instantSchema,
  onFirstUse,
  unionByKey,
} from '@sopana/core/schemas';
import * as z from 'zod';
import type { Assessment, AssessmentAnswer, AssessmentEvent, AssessmentRecord } from '../model/assessment.js';

const words = (): z.ZodType<string> => z.string().min(1);

/**
 * The schema of answers with their evidence.
 *
 * @returns one answer; whether its value can be read is asked of the model
 */
export const assessmentAnswerSchema: () => z.ZodType<AssessmentAnswer> = /* @__PURE__ */ onFirstUse(() =>
  z.strictObject({
    question: idSchema(),
    respondent: words(),
    class: z.enum(['value', 'notApplicable', 'notRelevant', 'refused', 'unknown', 'unanswered']),
    value: z.exactOptional(z.union([z.number(), z.boolean(), z.string(), z.array(z.string())])),
    evidence: z.exactOptional(
      z.array(
        z.strictObject({
          kind: words(),
          reference: z.exactOptional(words()),
          collectedOn: z.exactOptional(civilDateSchema()),
          validUntil: z.exactOptional(civilDateSchema()),
          source: z.exactOptional(words()),
          attester: z.exactOptional(words()),
        }),
      ),
    ),
    comment: z.exactOptional(z.string()),
  }),
);

const status = () => z.enum(['draft', 'submitted', 'validated', 'published']);

/**
 * The schema of what can happen to an assessment.
 *
 * @returns an event, told apart by its kind
 */
export const assessmentEventSchema: () => z.ZodType<AssessmentEvent> = /* @__PURE__ */ onFirstUse(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('answered'), answer: assessmentAnswerSchema() }),
    z.strictObject({ kind: z.literal('withdrawn'), question: idSchema(), respondent: words() }),
    z.strictObject({ kind: z.literal('validated'), answer: assessmentAnswerSchema() }),
    z.strictObject({ kind: z.literal('moved'), to: status(), comment: z.exactOptional(z.string()) }),
  ]),
);

const assessmentSchema: () => z.ZodType<Assessment> = /* @__PURE__ */ onFirstUse(() =>
  z.strictObject({
    sopana: formatSchema('maturity-assessment', 1),
    id: words(),
    organisation: words(),
    instrument: idSchema(),
    wave: z.exactOptional(words()),
    attributes: z.exactOptional(
      z.array(z.strictObject({ id: idSchema(), value: z.union([z.string(), z.number()]) })),
    ),
    model: z.strictObject({ id: idSchema(), version: words(), digest: words() }),
    status: status(),
    answers: z.array(assessmentAnswerSchema()),
    validations: z.array(assessmentAnswerSchema()),
  }),
);

/**
 * The schema of assessments as they are stored: their history. The state is not read, but worked out again.
 *
 * @returns the initial state and the entries; a ledger with its state is read too, and the state is left out
 */
export const assessmentRecordSchema: () => z.ZodType<AssessmentRecord> = /* @__PURE__ */ onFirstUse(() => {
  const entry = z.strictObject({
    sequence: z.int().min(1),
    at: instantSchema(),
    by: words(),
    previous: words(),
    digest: words(),
    step: unionByKey({
      event: z.strictObject({ kind: z.literal('event'), event: assessmentEventSchema() }),
      of: z.strictObject({ kind: z.enum(['undo', 'redo']), of: z.int().min(1) }),
    }),
  });
  // Not strict: a stored ledger carries its state, which is never trusted.
  return z.object({ initial: assessmentSchema(), origin: words(), entries: z.array(entry) });
});
