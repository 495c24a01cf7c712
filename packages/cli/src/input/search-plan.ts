import { ok } from '@sopana/core';
import {
  type CompiledRollout,
  improvePlan,
  type PlanState,
  planOf,
  provePlan,
  startPlan,
} from '@sopana/rollout';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import type { RolloutSource } from '../model/rollout-source.js';
import { counted } from '../output/counted.js';
import { startProgress } from '../output/start-progress.js';
import { attemptOf } from './attempt-of.js';
import { readCount } from './read-count.js';

const usualSchedules = '1000';
const mostSchedules = 10_000_000;
const mostBranches = 1_000_000_000;
/** How often a person who waits hears of it. */
const pieces = 50;

/**
 * A plan, searched for as long as was asked for; a person who waits sees how far it has come.
 *
 * @param environment - the world outside
 * @param compiled - the rollout
 * @param source - seed, schedules and branches
 * @param file - of the rollout, for findings
 * @returns the plan in the making; stops as wrong usage when a number is none
 */
export async function searchPlan(
  environment: Environment,
  compiled: CompiledRollout,
  source: RolloutSource,
  file: string,
): Promise<Attempt<PlanState>> {
  const seed = readCount('--seed', source.seed ?? '1', 0, Number.MAX_SAFE_INTEGER);
  if (!seed.ok) return seed;
  const schedules = readCount('--schedules', source.schedules ?? usualSchedules, 0, mostSchedules);
  if (!schedules.ok) return schedules;
  const branches = readCount('--branches', source.branches ?? '0', 0, mostBranches);
  if (!branches.ok) return branches;
  const progress = startProgress(environment.stderr);
  await progress.show(`Planning ${counted(compiled.activities.length, 'step')}`);
  const effort = Math.max(1, schedules.value);
  const started = attemptOf(startPlan(compiled, { seed: seed.value, effort }), () => file);
  if (!started.ok) return started;
  let state = started.value;
  const piece = Math.max(1, Math.ceil(schedules.value / pieces));
  for (let made = 0; made < schedules.value; made += piece) {
    await progress.show(`${made} of ${schedules.value} schedules: ${standing(state, environment)}`);
    state = improvePlan(state, Math.min(piece, schedules.value - made));
  }
  // That the rules alone exclude every plan is known at once; which of them, after a search.
  if (branches.value > 0 || planOf(state).outcome === 'infeasible') {
    await progress.show(`Proving, up to ${branches.value} branches`);
    state = provePlan(state, branches.value);
  }
  await progress.end();
  return ok(state);
}

/** Dates cost time, and are worked out only for somebody who looks. */
function standing(state: PlanState, { stderr }: Environment): string {
  if (!stderr.isTerminal) return '';
  const { outcome, ends } = planOf(state);
  return ends === null ? outcome : `ends ${ends.on}`;
}
