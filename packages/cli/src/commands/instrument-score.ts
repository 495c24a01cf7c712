import { type ScoreTable, scoreTable } from '@sopana/scoring';
import type { Command } from 'commander';
import { attemptOf } from '../input/attempt-of.js';
import { failure } from '../input/failure.js';
import { labelsIn } from '../input/labels-in.js';
import { type Loaded, loadAnswered } from '../input/load-answered.js';
import type { AnswerSource } from '../input/read-answers.js';
import { readVariation, type VariationTexts } from '../input/read-variation.js';
import { sealSubjects } from '../input/seal-subjects.js';
import type { Attempt } from '../model/attempt.js';
import type { BesideScores } from '../model/beside-scores.js';
import type { Environment } from '../model/environment.js';
import type { CommonOptions } from '../model/options.js';
import type { Session } from '../model/session.js';
import { faultFindings } from '../output/fault-findings.js';
import { scoreData } from '../output/score-data.js';
import { scoreGrid } from '../output/score-grid.js';
import { scoreShown } from '../output/score-shown.js';
import { stop } from '../output/stop.js';
import { writeRecords } from '../output/write-records.js';
import { writeReport } from '../output/write-report.js';
import { addAnswerOptions } from './add-answer-options.js';
import { addOutputOptions } from './add-output-options.js';
import { findGaps } from './find-gaps.js';
import { varyRanks } from './vary-ranks.js';

interface ScoreOptions extends CommonOptions, AnswerSource, VariationTexts {
  readonly record?: string;
  readonly on?: string;
  readonly view?: string;
  readonly profile?: string;
}

/**
 * Adds `instrument score`.
 *
 * @param noun - `instrument`
 * @param session - the run
 */
export function addInstrumentScore(noun: Command, session: Session): void {
  const verb = noun
    .command('score')
    .description('score answers: values, levels, ranks and answered shares of every subject')
    .argument('<document>', 'an id, id@version, or a file');
  addAnswerOptions(verb);
  verb
    .option('--view <id>', 'only the nodes of a view of the document')
    .option('--profile <id>', 'also what each subject lacks to reach a target profile of the document')
    .option('--vary <what>', 'also how far ranks depend on the weights, such as weights=±10%')
    .option('--samples <number>', 'how many times the weights vary (default: 1000)')
    .option('--seed <number>', 'start of the random sequence (default: 1)')
    .option('--record <file>', 'also write a sealed record of each subject')
    .option('--on <date>', 'date of the records, such as 2026-11-23; without it they have none');
  addOutputOptions(verb, [
    'sopana instrument score gtmi --answers answers.csv',
    'sopana instrument score my-index.json --answers answers.json --format csv --out scores.csv',
    'sopana instrument score gtmi --answers published.csv --map columns.json --record records.json',
    'sopana instrument score egdi@2024 --answers answers.csv --vary weights=±10% --samples 5000 --seed 7',
    'sopana instrument score desi --answers answers.csv --layer commission=imputed.csv --view headline',
    'sopana instrument score my-index.json --answers long.csv --attributes regions.csv --profile goals',
  ]);
  verb.action(async (name: string, options: ScoreOptions) =>
    session.end(await score(session, name, options)),
  );
}

async function score({ environment }: Session, name: string, options: ScoreOptions): Promise<number> {
  const wanted = readVariation(options);
  if (!wanted.ok) return stop(environment, wanted);
  const loaded = await loadAnswered(environment, name, options);
  if (!loaded.ok) return stop(environment, loaded);
  const { plan, table } = loaded.value;
  const languages = labelsIn(options.lang, plan.instrument);
  if (!languages.ok) return stop(environment, languages);
  const scores = scored(loaded.value, options);
  if (!scores.ok) return stop(environment, scores);
  const gaps = options.profile === undefined ? null : findGaps(plan, table, options.profile);
  if (gaps?.ok === false) return stop(environment, gaps);
  const varied =
    wanted.value === null ? null : await varyRanks(environment, plan, table, scores.value, wanted.value);
  if (varied?.ok === false) return stop(environment, varied);
  const beside: BesideScores = { variations: varied?.value ?? [], gaps: gaps?.value ?? null };
  const grid = scoreGrid(scores.value, beside);
  const clash = grid.header.find((column, position) => grid.header.indexOf(column) !== position);
  if (clash !== undefined && options.format === 'csv') {
    return stop(environment, failure(1, 'answers.columnClash', name, { column: clash }));
  }
  const recorded = await recordScores(environment, loaded.value, options);
  if (recorded !== 0) return recorded;
  const written = await writeReport(environment, options, {
    shown: (columns) => scoreShown(plan, scores.value, beside, languages.value, columns),
    exact: () => grid,
    data: () => scoreData(scores.value, beside),
  });
  const findings = faultFindings(scores.value, loaded.value, options.answers);
  if (written !== 0 || findings.length === 0) return written;
  return stop(environment, { ok: false, exit: 1, findings });
}

/** A view that does not exist is wrong usage; what else can be wrong is in the answers. */
function scored({ plan, table }: Loaded, { view, answers }: ScoreOptions): Attempt<ScoreTable> {
  const isUsage = view !== undefined && !plan.views.has(view);
  const scores = attemptOf(scoreTable(plan, table, view === undefined ? {} : { view }), () =>
    isUsage ? '--view' : answers,
  );
  return isUsage && !scores.ok ? { ...scores, exit: 2 } : scores;
}

async function recordScores(
  environment: Environment,
  { plan, table }: Loaded,
  { record, on }: ScoreOptions,
): Promise<number> {
  if (record === undefined) return 0;
  const records = sealSubjects(plan, table, on);
  return records.ok ? writeRecords(environment, record, records.value) : stop(environment, records);
}
