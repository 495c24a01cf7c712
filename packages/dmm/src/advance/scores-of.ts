import { type AnswerSheet, type NodeScore, type Plan, scoreSubject } from '@sopana/scoring';
import type { AdvanceOptions } from './improvement.js';

/**
 * The scores of answers that have been checked.
 *
 * @param plan - the compiled document
 * @param answers - every one of them was put to the engine before
 * @param options - attributes of the subject
 * @returns one entry for each node
 * @throws Error when the engine refuses an answer: a mistake of our own
 */
export function scoresOf(plan: Plan, answers: AnswerSheet, options: AdvanceOptions): readonly NodeScore[] {
  const score = scoreSubject(plan, answers, options);
  if (!score.ok) throw new Error(`Answers that were checked are refused: ${score.issues[0].message}`);
  return score.value.nodes;
}
