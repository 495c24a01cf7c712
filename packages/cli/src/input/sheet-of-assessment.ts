import type { Assessment } from '@sopana/dmm';
import type { Answer, AnswerSheet } from '@sopana/scoring';
import type { Attempt, Finding } from '../model/attempt.js';
import { failure } from './failure.js';

/**
 * The answers of an assessment as one sheet.
 *
 * @param assessment - the assessment
 * @param file - the file of answers, for findings
 * @returns answers by question; stops with `answers.severalRespondents` for each question that more than one answered
 */
export function sheetOfAssessment({ answers, organisation }: Assessment, file: string): Attempt<AnswerSheet> {
  const sheet = new Map<string, Answer>();
  const twice = new Map<string, readonly Finding[]>();
  for (const { question, class: name, value } of answers) {
    if (sheet.has(question)) {
      const facts = { subject: organisation, question };
      twice.set(question, failure(1, 'answers.severalRespondents', file, facts).findings);
    }
    if (value !== undefined) sheet.set(question, value);
    else if (name !== 'value') sheet.set(question, { class: name });
  }
  if (twice.size > 0) return { ok: false, exit: 1, findings: [...twice.values()].flat() };
  return { ok: true, value: Object.fromEntries(sheet) };
}
