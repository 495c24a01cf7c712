import type { AnswerTable, Plan } from '@sopana/scoring';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { loadPlan } from './load-plan.js';
import { type AnswerSource, readAnswers } from './read-answers.js';

/** A document with answers to it. */
export interface Loaded {
  /** The document, ready to score. */
  readonly plan: Plan;
  /** One row for each observation. */
  readonly table: AnswerTable;
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
  const table = await readAnswers(environment, plan.value, source);
  return table.ok ? { ok: true, value: { plan: plan.value, table: table.value } } : table;
}
