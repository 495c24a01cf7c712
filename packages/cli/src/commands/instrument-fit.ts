import { compileInstrument, fitInstrument, type Instrument, readingPlan, type Step } from '@sopana/scoring';
import type { Command } from 'commander';
import { attemptOf } from '../input/attempt-of.js';
import { failure } from '../input/failure.js';
import { loadInstrument } from '../input/load-instrument.js';
import { placeInData } from '../input/place-in-data.js';
import { type AnswerSource, readAnswers } from '../input/read-answers.js';
import { shareOfText } from '../input/share-of-text.js';
import type { Session } from '../model/session.js';
import { counted } from '../output/counted.js';
import { stop } from '../output/stop.js';
import { type DataOptions, writeData } from '../output/write-data.js';
import { addAnswerOptions } from './add-answer-options.js';
import { addOutputOptions } from './add-output-options.js';

interface FitCommandOptions extends DataOptions, Omit<AnswerSource, 'answers'> {
  readonly reference: string;
  readonly screen?: string;
}

/**
 * Adds `instrument fit`.
 *
 * @param noun - `instrument`
 * @param session - the run
 */
export function addInstrumentFit(noun: Command, session: Session): void {
  const verb = noun
    .command('fit')
    .description('read what depends on a population off a reference table, and write the frozen document')
    .argument('<document>', 'an id, id@version, or a file');
  addAnswerOptions(verb, '--reference');
  verb.option('--screen <share>', 'leave out subjects that answered less than this share of the items');
  addOutputOptions(
    verb,
    [
      'sopana instrument fit asem --reference answers.csv --out asem-frozen.json',
      'sopana instrument fit my-index.yaml --reference answers.csv --screen 90% --out frozen.yaml',
    ],
    ['json', 'yaml'],
  );
  verb.action(async (name: string, options: FitCommandOptions) => {
    const isYaml = /\.ya?ml$/i.test(options.out ?? '') && verb.getOptionValueSource('format') === 'default';
    session.end(await fit(session, name, isYaml ? { ...options, format: 'yaml' } : options));
  });
}

async function fit({ environment }: Session, name: string, options: FitCommandOptions): Promise<number> {
  const screen = shareOfText(options.screen ?? '0');
  if (screen === null || screen > 1) {
    const facts = { option: '--screen', text: options.screen ?? '' };
    return stop(environment, failure(2, 'argument.badShare', '--screen', facts));
  }
  const instrument = await loadInstrument(environment, name);
  if (!instrument.ok) return stop(environment, instrument);
  const placeOf = placeInData(name);
  const reader = attemptOf(readingPlan(instrument.value), placeOf);
  if (!reader.ok) return stop(environment, reader);
  const source = { ...options, answers: options.reference };
  const reference = await readAnswers(environment, reader.value, source);
  if (!reference.ok) return stop(environment, reference);
  const { table } = reference.value;
  const frozen = attemptOf(fitInstrument(instrument.value, table, { screen }), (issue) =>
    issue.path.length === 0 ? options.reference : placeOf(issue),
  );
  if (!frozen.ok) return stop(environment, frozen);
  const plan = attemptOf(compileInstrument(frozen.value), placeOf);
  if (!plan.ok) return stop(environment, plan);
  const written = await writeData(environment, options, frozen.value);
  if (written !== 0) return written;
  const steps = fittedSteps(frozen.value) - fittedSteps(instrument.value);
  const subjects = new Set(table.rows.map(({ subject }) => subject)).size;
  const { id, version, digest } = plan.value.model;
  await environment.stderr.write(
    `${counted(steps, 'step')} fitted on a table of ${counted(subjects, 'subject')}: ${id}@${version} ${digest}\n`,
  );
  return 0;
}

function fittedSteps({ items, nodes }: Instrument): number {
  const steps = [...items, ...nodes].flatMap((owner): readonly Step[] =>
    'then' in owner ? (owner.then ?? []) : [],
  );
  return steps.filter((step) => 'fittedFrom' in step).length;
}
