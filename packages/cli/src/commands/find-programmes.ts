import {
  type CompetencyGap,
  type CompiledCatalogue,
  improveProgrammes,
  type ProgrammePlan,
  programmesOf,
  startProgrammes,
} from '@sopana/competency';
import { ok } from '@sopana/core';
import { attemptOf } from '../input/attempt-of.js';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { startProgress } from '../output/start-progress.js';

/**
 * Training programmes for a budget; a person who waits sees how far the search has come.
 *
 * @param environment - the world outside
 * @param gaps - of everybody
 * @param catalogue - what can be bought
 * @param budget - what may be spent
 * @param nodes - how far to search, at most
 * @returns the plan; stops with the codes `trainingPlan.*`
 */
export async function findProgrammes(
  environment: Environment,
  gaps: readonly CompetencyGap[],
  catalogue: CompiledCatalogue,
  budget: number,
  nodes: number,
): Promise<Attempt<ProgrammePlan>> {
  const started = attemptOf(startProgrammes(gaps, catalogue, budget, []), () => '--evidence');
  if (!started.ok) return started;
  const progress = startProgress(environment.stderr);
  let state = started.value;
  let plan = programmesOf(state);
  while (plan.outcome === 'undecided' && plan.explored < nodes) {
    await progress.show(
      `Looking for programmes: ${plan.closed} levels closed, ${plan.bound} at most, ${plan.explored} steps`,
    );
    state = improveProgrammes(state, 1);
    plan = programmesOf(state);
  }
  await progress.end();
  return ok(plan);
}
