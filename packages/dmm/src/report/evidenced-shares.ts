import { type AnswerClass, type AnswerSheet, scoreSubject } from '@sopana/scoring';
import type { AssessmentAnswer } from '../model/assessment.js';
import type { CompiledInstrument } from '../model/compiled-model.js';
import { isBacked } from './is-backed.js';

/**
 * The share of each node's applicable weight whose answer has fresh evidence. The engine works it out: it is the answered
 * share of the same tree when answers without fresh evidence are left out.
 *
 * @param instrument - the instrument
 * @param answers - the answers that count
 * @param classes - what each question came to
 * @param on - civil date
 * @returns share by id of the node, 0–1; null where nothing is applicable
 */
export function evidencedShares(
  { questions, sharePlan }: CompiledInstrument,
  answers: readonly AssessmentAnswer[],
  classes: ReadonlyMap<string, AnswerClass>,
  on: string,
): ReadonlyMap<string, number | null> {
  const said = new Map<string, AssessmentAnswer[]>();
  for (const answer of answers) {
    if (answer.class !== 'value') continue;
    const own = said.get(answer.question);
    if (own === undefined) said.set(answer.question, [answer]);
    else own.push(answer);
  }
  const sheet: AnswerSheet = Object.fromEntries(
    questions.map(({ question }) => {
      const name = classes.get(question.id) ?? 'unanswered';
      if (name !== 'value') return [question.id, { class: name }];
      const own = said.get(question.id) ?? [];
      return [question.id, own.some((answer) => isBacked(question, answer, on)) ? 1 : null];
    }),
  );
  const shares = scoreSubject(sharePlan, sheet);
  if (!shares.ok) throw new Error('The share of weight takes any class.');
  return new Map(shares.value.nodes.map(({ id, answeredShare }) => [id, answeredShare]));
}
