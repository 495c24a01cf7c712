import { ok } from '@sopana/core';
import type { PlanState } from '@sopana/rollout';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import type { CommonOptions } from '../model/options.js';
import type { RolloutSource } from '../model/rollout-source.js';
import { labelsIn } from './labels-in.js';
import { loadRollout } from './load-rollout.js';
import { searchPlan } from './search-plan.js';

/** A plan in the making, and the languages in which it is told. */
export interface PlannedRollout {
  /** The plan; what is planned is in it. */
  readonly state: PlanState;
  /** The languages, the wanted one first. */
  readonly languages: readonly string[];
}

/**
 * A rollout read and planned.
 *
 * @param environment - the world outside
 * @param file - of the rollout
 * @param options - the other documents, how to search, and the language
 * @returns the plan; stops at the first document that cannot be read, a language without labels, or a number that is none
 */
export async function plannedRollout(
  environment: Environment,
  file: string,
  options: RolloutSource & Pick<CommonOptions, 'lang'>,
): Promise<Attempt<PlannedRollout>> {
  const compiled = await loadRollout(environment, file, options);
  if (!compiled.ok) return compiled;
  const languages = labelsIn(options.lang, compiled.value.rollout);
  if (!languages.ok) return languages;
  const state = await searchPlan(environment, compiled.value, options, file);
  return state.ok ? ok({ state: state.value, languages: languages.value }) : state;
}
