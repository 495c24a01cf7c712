/** The other half: what a server does with the same answers. `run/node-half.mjs` builds and calls it. */
import type { AnswerSheet, Plan, SealedScore } from '@sopana/scoring';
import { compileInstrument, verifyRecord } from '@sopana/scoring';
import { parseInstrument } from '@sopana/scoring/schemas';
import { assess, type Outcome } from './assess.js';
import { explanationPhrases } from './explanation-phrases.js';
import document from './instrument.json';
import { languages } from './languages.js';
import { questionsOf } from './questions-of.js';
import answers from './sample-answers.json';
import { summaryOf } from './summary-of.js';

export { answers, explanationPhrases, languages };

/** The document through the door for untrusted input, compiled. */
function planOfDocument(): Plan {
  const parsed = parseInstrument(document);
  const compiled = parsed.ok ? compileInstrument(parsed.value) : parsed;
  if (!compiled.ok) throw new Error(compiled.issues.map(({ message }) => message).join('\n'));
  return compiled.value;
}

/** The plan of the document, compiled once. */
export const plan: Plan = planOfDocument();

/** What the server makes of a sheet. */
export function scoreOnServer(sheet: AnswerSheet): Outcome {
  const outcome = assess(plan, sheet);
  if (!outcome.ok) throw new Error(outcome.issues.map(({ message }) => message).join('\n'));
  return outcome.value;
}

/** Codes of what is wrong with a record that a page sent; none when it is what these answers give. */
export function checkOnServer(record: SealedScore, sheet: AnswerSheet): readonly string[] {
  const verified = verifyRecord(plan, record, sheet);
  return verified.ok ? [] : verified.issues.map(({ code }) => code);
}

/** The questions and the two sentences of the result in one language, as the page must show them. */
export function shownIn(order: readonly string[], sheet: AnswerSheet) {
  return { questions: questionsOf(plan, order), summary: summaryOf(plan, scoreOnServer(sheet), order) };
}
