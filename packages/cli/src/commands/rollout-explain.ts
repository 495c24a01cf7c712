import {
  bottlenecksOf,
  comparePlans,
  criticalChain,
  explainActivities,
  type PlanComparison,
  type PlanState,
  planOf,
  whatMoreBuys,
} from '@sopana/rollout';
import type { Command } from 'commander';
import { attemptOf } from '../input/attempt-of.js';
import { loadRollout } from '../input/load-rollout.js';
import { plannedRollout } from '../input/planned-rollout.js';
import { readMoreUnits } from '../input/read-more-units.js';
import { searchPlan } from '../input/search-plan.js';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import type { CommonOptions } from '../model/options.js';
import type { Report } from '../model/report.js';
import type { RolloutSource } from '../model/rollout-source.js';
import type { Session } from '../model/session.js';
import { activitiesReport } from '../output/activities-report.js';
import { bottlenecksReport } from '../output/bottlenecks-report.js';
import { planComparisonReport } from '../output/plan-comparison-report.js';
import { stop } from '../output/stop.js';
import { writeReport } from '../output/write-report.js';
import { addOutputOptions } from './add-output-options.js';
import { addPlanOptions } from './add-plan-options.js';
import { listOption } from './list-option.js';

interface ExplainOptions extends CommonOptions, RolloutSource {
  readonly activity?: readonly string[];
  readonly more?: string;
  readonly beside?: string;
}

/**
 * Adds `rollout explain`.
 *
 * @param noun - `rollout`
 * @param session - the run
 */
export function addRolloutExplain(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('explain')
    .description(
      'why a plan is as it is: the critical chain and the bottlenecks, single activities, or another plan beside it',
    );
  addPlanOptions(verb);
  verb
    .addOption(
      listOption('--activity <id>', 'why this one lies where it does, such as org-1/assess; for each one'),
    )
    .option('--more <pool=number>', 'what more units of a pool buy: planned again, not guessed')
    .option('--beside <file>', 'another rollout of the same id, planned alike, beside this one');
  addOutputOptions(verb, [
    'sopana rollout explain rollout.json --template srilanka --calendar srilanka',
    'sopana rollout explain rollout.json --template way.json --activity org-0001/cdio',
    'sopana rollout explain rollout.json --template way.json --more assessors=1',
    'sopana rollout explain rollout.json --template way.json --beside later.json',
  ]);
  verb.action(async (rollout: string, options: ExplainOptions) =>
    end(await explain(environment, rollout, options)),
  );
}

async function explain(environment: Environment, file: string, options: ExplainOptions): Promise<number> {
  const planned = await plannedRollout(environment, file, options);
  if (!planned.ok) return stop(environment, planned);
  const { state, languages } = planned.value;
  const report = await reportOf(environment, file, options, state, languages);
  return report.ok ? writeReport(environment, options, report.value) : stop(environment, report);
}

async function reportOf(
  environment: Environment,
  file: string,
  options: ExplainOptions,
  state: PlanState,
  languages: readonly string[],
): Promise<Attempt<Report>> {
  const { compiled } = state;
  if (options.more !== undefined || options.beside !== undefined) {
    const compared =
      options.more !== undefined
        ? bought(file, options.more, state)
        : await beside(environment, options.beside ?? '', options, state);
    if (!compared.ok) return compared;
    const name = options.more ?? options.beside ?? '';
    return { ok: true, value: planComparisonReport(compared.value, name) };
  }
  if (options.activity !== undefined) {
    const told = attemptOf(explainActivities(state, options.activity), ({ code }) =>
      code === 'rolloutPlan.unknownActivity' ? '--activity' : file,
    );
    if (told.ok) return { ok: true, value: activitiesReport(told.value, compiled, languages) };
    const isUsage = told.findings.every(({ place }) => place === '--activity');
    return isUsage ? { ...told, exit: 2 } : told;
  }
  const chain = attemptOf(criticalChain(state), () => file);
  if (!chain.ok) return chain;
  const bottlenecks = attemptOf(bottlenecksOf(state), () => file);
  if (!bottlenecks.ok) return bottlenecks;
  return { ok: true, value: bottlenecksReport(chain.value, bottlenecks.value, compiled, languages) };
}

function bought(file: string, text: string, state: PlanState): Attempt<PlanComparison> {
  const wanted = readMoreUnits(text, state.compiled.rollout.pools ?? []);
  if (!wanted.ok) return wanted;
  const { pool, more } = wanted.value;
  const { seed, effort } = state;
  return attemptOf(whatMoreBuys(state.compiled, pool, more, { seed, effort }), () => file);
}

async function beside(
  environment: Environment,
  other: string,
  options: ExplainOptions,
  state: PlanState,
): Promise<Attempt<PlanComparison>> {
  const compiled = await loadRollout(environment, other, options);
  if (!compiled.ok) return compiled;
  const found = await searchPlan(environment, compiled.value, options, other);
  if (!found.ok) return found;
  return attemptOf(comparePlans(planOf(state), planOf(found.value)), () => other);
}
