import type { Plan } from '@sopana/scoring';
import type { Answered } from '../model/answered.js';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { loadPlan } from './load-plan.js';
import { type AnswerSource, readAnswers } from './read-answers.js';

/** A document with answers to it. */
export interface Loaded extends Answered {
  /** The document, ready to score. */
  readonly plan: Plan;
}

/**
 * A document and the answers to it.
 *
 * @param environment - the world outside
 * @param name - path or id of the document
 * @param source - files of the answers
 * @returns both; stops with all that is wrong with the document, else with the answers
 */
export async function loadAnswered(
  environment: Environment,
  name: string,
  source: AnswerSource,
): Promise<Attempt<Loaded>> {
  const plan = await loadPlan(environment, name);
  if (!plan.ok) return plan;
  const answered = await readAnswers(environment, plan.value, source);
  return answered.ok ? { ok: true, value: { plan: plan.value, ...answered.value } } : answered;
}
