import { agreementOf } from '@sopana/cdio';
import { type Command, Option } from 'commander';
import { labelsIn } from '../input/labels-in.js';
import { loadSelection } from '../input/load-selection.js';
import { readCount } from '../input/read-count.js';
import { selectionAttempt } from '../input/selection-attempt.js';
import type { Environment } from '../model/environment.js';
import type { CommonOptions } from '../model/options.js';
import type { Session } from '../model/session.js';
import { agreementReport } from '../output/agreement-report.js';
import { stop } from '../output/stop.js';
import { writeReport } from '../output/write-report.js';
import { addOutputOptions } from './add-output-options.js';
import { addSelectionArguments } from './add-selection-arguments.js';

interface AgreementOptions extends CommonOptions {
  readonly stage: string;
  readonly level: 'nominal' | 'ordinal' | 'interval' | 'ratio';
  readonly seed: string;
  readonly samples: string;
}

/**
 * Adds `cdio agreement`.
 *
 * @param noun - `cdio`
 * @param session - the run
 */
export function addCdioAgreement(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('agreement')
    .description('how far the assessors agree: by criterion, on all marks, on their totals');
  addSelectionArguments(verb)
    .addOption(
      new Option('--level <level>', 'what differences between levels mean')
        .choices(['nominal', 'ordinal', 'interval', 'ratio'])
        .default('interval'),
    )
    .option('--seed <number>', 'start of the random sequence of the intervals', '1')
    .option('--samples <number>', 'how many samples an interval rests on', '1000');
  addOutputOptions(verb, [
    'sopana cdio agreement rubric.json panel.json --stage interview',
    'sopana cdio agreement rubric.json panel.json --stage interview --level ordinal',
  ]);
  verb.action(async (rubric: string, panel: string, options: AgreementOptions) =>
    end(await agreement(environment, rubric, panel, options)),
  );
}

async function agreement(
  environment: Environment,
  rubricFile: string,
  panelFile: string,
  options: AgreementOptions,
): Promise<number> {
  const seed = readCount('--seed', options.seed, 0, Number.MAX_SAFE_INTEGER);
  if (!seed.ok) return stop(environment, seed);
  const samples = readCount('--samples', options.samples, 1, 1_000_000);
  if (!samples.ok) return stop(environment, samples);
  const loaded = await loadSelection(environment, rubricFile, panelFile);
  if (!loaded.ok) return stop(environment, loaded);
  const { compiled, panel } = loaded.value;
  const languages = labelsIn(options.lang, compiled.rubric);
  if (!languages.ok) return stop(environment, languages);
  const { stage, level } = options;
  const asked = { stage, level, seed: seed.value, samples: samples.value };
  const told = selectionAttempt(agreementOf(compiled, panel, asked), panelFile);
  if (!told.ok) return stop(environment, told);
  return writeReport(environment, options, agreementReport(compiled.rubric, told.value, languages.value));
}
