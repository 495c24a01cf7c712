import { scoreTable } from '@sopana/scoring';
import type { Command } from 'commander';
import { attemptOf } from '../input/attempt-of.js';
import { failure } from '../input/failure.js';
import { labelsIn } from '../input/labels-in.js';
import { loadAnswered } from '../input/load-answered.js';
import type { AnswerSource } from '../input/read-answers.js';
import { sealSubjects } from '../input/seal-subjects.js';
import type { CommonOptions } from '../model/options.js';
import type { Session } from '../model/session.js';
import { scoreData } from '../output/score-data.js';
import { scoreGrid } from '../output/score-grid.js';
import { scoreShown } from '../output/score-shown.js';
import { stop } from '../output/stop.js';
import { writeRecords } from '../output/write-records.js';
import { writeReport } from '../output/write-report.js';
import { addAnswerOptions } from './add-answer-options.js';
import { addOutputOptions } from './add-output-options.js';

interface ScoreOptions extends CommonOptions, AnswerSource {
  readonly record?: string;
  readonly on?: string;
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
    .option('--record <file>', 'also write a sealed record of each subject')
    .option('--on <date>', 'date of the records, such as 2026-11-23; without it they have none');
  addOutputOptions(verb, [
    'sopana instrument score gtmi --answers answers.csv',
    'sopana instrument score my-index.json --answers answers.json --format csv --out scores.csv',
    'sopana instrument score gtmi --answers published.csv --map columns.json --record records.json',
  ]);
  verb.action(async (name: string, options: ScoreOptions) =>
    session.end(await score(session, name, options)),
  );
}

async function score({ environment }: Session, name: string, options: ScoreOptions): Promise<number> {
  const loaded = await loadAnswered(environment, name, options);
  if (!loaded.ok) return stop(environment, loaded);
  const { plan, table } = loaded.value;
  const languages = labelsIn(options.lang, plan.instrument);
  if (!languages.ok) return stop(environment, languages);
  const scores = attemptOf(scoreTable(plan, table), () => options.answers);
  if (!scores.ok) return stop(environment, scores);
  const grid = scoreGrid(scores.value);
  const clash = grid.header.find((column, position) => grid.header.indexOf(column) !== position);
  if (clash !== undefined && options.format === 'csv') {
    return stop(environment, failure(1, 'answers.columnClash', name, { column: clash }));
  }
  if (options.record !== undefined) {
    const records = sealSubjects(plan, table, options.on);
    if (!records.ok) return stop(environment, records);
    const written = await writeRecords(environment, options.record, records.value);
    if (written !== 0) return written;
  }
  return writeReport(environment, options, {
    shown: (columns) => scoreShown(plan, scores.value, languages.value, columns),
    exact: () => grid,
    data: () => scoreData(scores.value),
  });
}
