import { planOf, type RolloutPlan } from '@sopana/rollout';
import type { Command } from 'commander';
import { failure } from '../input/failure.js';
import { plannedRollout } from '../input/planned-rollout.js';
import type { Failure } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import type { CommonOptions } from '../model/options.js';
import type { RolloutSource } from '../model/rollout-source.js';
import type { Session } from '../model/session.js';
import { rolloutPlanReport } from '../output/rollout-plan-report.js';
import { stop } from '../output/stop.js';
import { writeReport } from '../output/write-report.js';
import { addOutputOptions } from './add-output-options.js';
import { addPlanOptions } from './add-plan-options.js';

interface PlanCommandOptions extends CommonOptions, RolloutSource {}

/**
 * Adds `rollout plan`.
 *
 * @param noun - `rollout`
 * @param session - the run
 */
export function addRolloutPlan(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('plan')
    .description('plan a rollout: when its waves end, how good the plan is, and who is not in it, and why');
  addPlanOptions(verb);
  addOutputOptions(verb, [
    'sopana rollout plan rollout.json --template srilanka --calendar srilanka',
    'sopana rollout plan rollout.json --template way.json --schedules 5000 --format csv --out plan.csv',
    'sopana rollout plan rollout.json --template way.json --branches 100000',
  ]);
  verb.action(async (rollout: string, options: PlanCommandOptions) =>
    end(await plan(environment, rollout, options)),
  );
}

async function plan(environment: Environment, file: string, options: PlanCommandOptions): Promise<number> {
  const planned = await plannedRollout(environment, file, options);
  if (!planned.ok) return stop(environment, planned);
  const { state, languages } = planned.value;
  const found = planOf(state);
  const report = rolloutPlanReport(state.compiled, found, languages);
  const written = await writeReport(environment, options, report);
  const verdict = verdictOf(found, file);
  return written !== 0 || verdict === null ? written : stop(environment, verdict);
}

/** What was not decided is not a no. */
function verdictOf({ outcome, effort }: RolloutPlan, file: string): Failure | null {
  if (outcome === 'infeasible') return failure(3, 'plan.infeasible', file);
  const { schedules, branches } = effort;
  return outcome === 'undecided' ? failure(1, 'plan.undecided', file, { schedules, branches }) : null;
}
