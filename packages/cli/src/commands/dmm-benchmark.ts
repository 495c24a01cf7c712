import type { Issue } from '@sopana/core';
import { type Benchmark, benchmarkOf, type Portfolio, portfolioOf, rankingOf } from '@sopana/dmm';
import type { Command } from 'commander';
import { attemptOf } from '../input/attempt-of.js';
import { labelsIn } from '../input/labels-in.js';
import { loadAssessed } from '../input/load-assessed.js';
import type { AssessmentSource } from '../input/read-assessments.js';
import { readCount } from '../input/read-count.js';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import type { CommonOptions } from '../model/options.js';
import type { Session } from '../model/session.js';
import { benchmarkReport } from '../output/benchmark-report.js';
import { stop } from '../output/stop.js';
import { writeReport } from '../output/write-report.js';
import { addAssessmentOptions } from './add-assessment-options.js';
import { addOutputOptions } from './add-output-options.js';
import { listOption } from './list-option.js';

interface BenchmarkVerbOptions extends CommonOptions, AssessmentSource {
  readonly by?: readonly string[];
  readonly least?: string;
  readonly node?: string;
  readonly ranks?: boolean;
}

const usualLeast = '5';
const mostLeast = 1_000_000;

/**
 * Adds `dmm benchmark`.
 *
 * @param noun - `dmm`
 * @param session - the run
 */
export function addDmmBenchmark(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('benchmark')
    .description('means and quartiles of groups of organisations, none so small that it gives one away')
    .argument('<model>', 'a maturity model: a file, or the id of one that comes with the command');
  addAssessmentOptions(verb);
  verb
    .addOption(
      listOption(
        '--by <attribute>',
        'attribute or wave to tell groups apart by; repeat it for all that is published',
      ),
    )
    .option(
      '--least <number>',
      `least number of organisations that anything is said of (default: ${usualLeast})`,
    )
    .option('--node <id>', 'which number (default: overall)')
    .option('--ranks', 'every organisation with its rank instead: for those who may see each');
  addOutputOptions(verb, [
    'sopana dmm benchmark model.json --instrument deep --answers a.csv --organisations o.csv --by sector',
    'sopana dmm benchmark model.json --instrument deep --answers a.csv --organisations o.csv --by region --least 10',
    'sopana dmm benchmark model.json --instrument deep --answers a.csv --ranks --node technology',
  ]);
  verb.action(async (model: string, options: BenchmarkVerbOptions) =>
    end(await benchmark(environment, model, options)),
  );
}

async function benchmark(
  environment: Environment,
  model: string,
  options: BenchmarkVerbOptions,
): Promise<number> {
  const least = readCount('--least', options.least ?? usualLeast, 2, mostLeast);
  if (!least.ok) return stop(environment, least);
  const loaded = await loadAssessed(environment, model, options);
  if (!loaded.ok) return stop(environment, loaded);
  const { compiled, assessments } = loaded.value;
  const languages = labelsIn(options.lang, compiled.model);
  if (!languages.ok) return stop(environment, languages);
  const portfolio = attemptOf(portfolioOf(compiled, assessments), () => options.answers);
  if (!portfolio.ok) return stop(environment, portfolio);
  const told = distributions(portfolio.value, options, least.value);
  if (!told.ok) return stop(environment, told);
  const ranking =
    options.ranks === true ? attemptOf(rankingOf(portfolio.value, options.node), placeOf) : null;
  if (ranking?.ok === false) return stop(environment, ranking);
  return writeReport(environment, options, benchmarkReport(told.value, ranking?.value ?? null));
}

/** All that can be wrong here is an option. */
function distributions(
  portfolio: Portfolio,
  { by = [], node = 'overall' }: BenchmarkVerbOptions,
  minimumGroup: number,
): Attempt<Benchmark> {
  const told = attemptOf(benchmarkOf(portfolio, { by, node, minimumGroup }), placeOf);
  return told.ok ? told : { ...told, exit: 2 };
}

function placeOf({ path: [option] }: Issue): string {
  return `--${option}`;
}
