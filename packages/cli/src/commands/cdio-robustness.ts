import { type HowSure, type HowSureOptions, howSureOf, improveHowSure, startHowSure } from '@sopana/cdio';
import type { Command } from 'commander';
import { failure } from '../input/failure.js';
import { labelsIn } from '../input/labels-in.js';
import { type LoadedSelection, loadSelection } from '../input/load-selection.js';
import { readCount } from '../input/read-count.js';
import { readDay } from '../input/read-day.js';
import { selectionAttempt } from '../input/selection-attempt.js';
import { shareOfText } from '../input/share-of-text.js';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import type { CommonOptions } from '../model/options.js';
import type { Session } from '../model/session.js';
import { robustnessReport } from '../output/robustness-report.js';
import { startProgress } from '../output/start-progress.js';
import { stop } from '../output/stop.js';
import { writeReport } from '../output/write-report.js';
import { addOutputOptions } from './add-output-options.js';
import { addSelectionArguments } from './add-selection-arguments.js';

interface RobustnessOptions extends CommonOptions {
  readonly stage: string;
  readonly on?: string;
  readonly seed: string;
  readonly samples: string;
  readonly band?: string;
  readonly order?: string;
}

const mostSamples = 10_000_000;
const parts = 100;

/**
 * Adds `cdio robustness`.
 *
 * @param noun - `cdio`
 * @param session - the run
 */
export function addCdioRobustness(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('robustness')
    .description('how sure the order is: other weights, without each assessor, without each criterion');
  addSelectionArguments(verb)
    .option('--on <date>', 'the day on which the gates are asked, such as 2026-11-23 (default: today)')
    .option('--seed <number>', 'start of the random sequence', '1')
    .option('--samples <number>', 'how many weights to look at, where it takes sampling', '20000')
    .option('--band <share>', 'also: each weight up or down by this share of itself, such as 20%')
    .option(
      '--order <ids>',
      'also: weights that keep this order of criteria, the first greatest, such as a,b,c',
    );
  addOutputOptions(verb, [
    'sopana cdio robustness rubric.json panel.json --stage interview',
    'sopana cdio robustness rubric.json panel.json --stage interview --band 20%',
    'sopana cdio robustness r.json p.json --stage interview --samples 100000 --seed 7',
    'sopana cdio robustness r.json p.json --stage interview --order change,delivery',
  ]);
  verb.action(async (rubric: string, panel: string, options: RobustnessOptions) =>
    end(await robustness(environment, rubric, panel, options)),
  );
}

async function robustness(
  environment: Environment,
  rubricFile: string,
  panelFile: string,
  options: RobustnessOptions,
): Promise<number> {
  const asked = readAsked(environment, options);
  if (!asked.ok) return stop(environment, asked);
  const loaded = await loadSelection(environment, rubricFile, panelFile);
  if (!loaded.ok) return stop(environment, loaded);
  const { rubric } = loaded.value.compiled;
  const languages = labelsIn(options.lang, rubric);
  if (!languages.ok) return stop(environment, languages);
  const told = await improve(environment, loaded.value, asked.value, panelFile);
  if (!told.ok) return stop(environment, told);
  return writeReport(environment, options, robustnessReport(rubric, told.value, languages.value));
}

interface Asked extends HowSureOptions {
  readonly samples: number;
}

function readAsked(environment: Environment, options: RobustnessOptions): Attempt<Asked> {
  const day = readDay(environment, options.on);
  if (!day.ok) return day;
  const seed = readCount('--seed', options.seed, 0, Number.MAX_SAFE_INTEGER);
  if (!seed.ok) return seed;
  const samples = readCount('--samples', options.samples, 1, mostSamples);
  if (!samples.ok) return samples;
  const band = options.band === undefined ? undefined : shareOfText(options.band);
  if (band === null) {
    return failure(2, 'argument.badShare', '--band', { option: '--band', text: options.band ?? '' });
  }
  return {
    ok: true,
    value: {
      stage: options.stage,
      on: day.value,
      seed: seed.value,
      samples: samples.value,
      ...(band === undefined ? {} : { band }),
      ...(options.order === undefined ? {} : { order: options.order.split(',').map((id) => id.trim()) }),
    },
  };
}

async function improve(
  environment: Environment,
  { compiled, panel }: LoadedSelection,
  { samples, ...asked }: Asked,
  panelFile: string,
): Promise<Attempt<HowSure>> {
  const start = selectionAttempt(startHowSure(compiled, panel, asked), panelFile);
  if (!start.ok) return start;
  const progress = startProgress(environment.stderr);
  let state = start.value;
  const isSampled = state.questions.some(({ sampled }) => sampled !== null);
  for (let drawn = 0; isSampled && drawn < samples; ) {
    await progress.show(`Weights of ${asked.stage}: ${drawn} of ${samples} samples`);
    const more = Math.min(Math.ceil(samples / parts), samples - drawn);
    state = improveHowSure(state, more);
    drawn += more;
  }
  await progress.end();
  return selectionAttempt(howSureOf(state), panelFile);
}
