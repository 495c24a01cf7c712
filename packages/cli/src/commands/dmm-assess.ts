import { type Portfolio, portfolioOf, recordOfAssessment } from '@sopana/dmm';
import type { SealedScore } from '@sopana/scoring';
import type { Command } from 'commander';
import { attemptOf } from '../input/attempt-of.js';
import { failure } from '../input/failure.js';
import { labelsIn } from '../input/labels-in.js';
import { loadAssessed } from '../input/load-assessed.js';
import type { AssessmentSource } from '../input/read-assessments.js';
import { readDay } from '../input/read-day.js';
import type { Assessed } from '../model/assessed.js';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import type { CommonOptions } from '../model/options.js';
import type { Session } from '../model/session.js';
import { portfolioReport } from '../output/portfolio-report.js';
import { stop } from '../output/stop.js';
import { writeRecords } from '../output/write-records.js';
import { writeReport } from '../output/write-report.js';
import { addAssessmentOptions } from './add-assessment-options.js';
import { addOutputOptions } from './add-output-options.js';

interface AssessOptions extends CommonOptions, AssessmentSource {
  readonly on?: string;
  readonly record?: string;
}

/**
 * Adds `dmm assess`.
 *
 * @param noun - `dmm`
 * @param session - the run
 */
export function addDmmAssess(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('assess')
    .description(
      'assess organisations: the whole by each weighting, level, weakest dimension, answered share',
    )
    .argument('<model>', 'a maturity model: a file, or the id of one that comes with the command');
  addAssessmentOptions(verb);
  verb
    .option('--record <file>', 'also write a sealed record of each organisation')
    .option('--on <date>', 'date of the records, such as 2026-11-23 (default: today)');
  addOutputOptions(verb, [
    'sopana dmm assess model.json --instrument deep --answers answers.csv',
    'sopana dmm assess model.yaml --instrument deep --answers answers.csv --record records.json --on 2026-11-23',
    'sopana dmm assess model.json --instrument quick --answers answers.json --format csv --out scores.csv',
  ]);
  verb.action(async (model: string, options: AssessOptions) =>
    end(await assess(environment, model, options)),
  );
}

async function assess(environment: Environment, model: string, options: AssessOptions): Promise<number> {
  const day = readDay(environment, options.on);
  if (!day.ok) return stop(environment, day);
  if (options.on !== undefined && options.record === undefined) {
    const facts = { option: '--on', other: '--record' };
    return stop(environment, failure(2, 'argument.needsOther', '--on', facts));
  }
  const loaded = await loadAssessed(environment, model, options);
  if (!loaded.ok) return stop(environment, loaded);
  const languages = labelsIn(options.lang, loaded.value.compiled.model);
  if (!languages.ok) return stop(environment, languages);
  const portfolio = portfolioIn(loaded.value, options.answers);
  if (!portfolio.ok) return stop(environment, portfolio);
  if (options.record !== undefined) {
    const records = recordsOf(loaded.value, day.value, options.answers);
    if (!records.ok) return stop(environment, records);
    const written = await writeRecords(environment, options.record, records.value);
    if (written !== 0) return written;
  }
  const report = portfolioReport(loaded.value.compiled.model, portfolio.value, languages.value);
  const { header } = report.exact();
  const clash = header.find((column, position) => header.indexOf(column) !== position);
  if (clash !== undefined && options.format === 'csv') {
    return stop(environment, failure(1, 'answers.columnClash', model, { column: clash }));
  }
  return writeReport(environment, options, report);
}

function portfolioIn({ compiled, assessments }: Assessed, file: string): Attempt<Portfolio> {
  return attemptOf(portfolioOf(compiled, assessments), () => file);
}

function recordsOf(
  { compiled, assessments }: Assessed,
  on: string,
  file: string,
): Attempt<readonly SealedScore[]> {
  const records: SealedScore[] = [];
  for (const assessment of assessments) {
    const place = `${file} subject ${assessment.organisation}`;
    const sealed = attemptOf(recordOfAssessment(compiled, assessment, on), () => place);
    if (!sealed.ok) return sealed;
    records.push(sealed.value);
  }
  return { ok: true, value: records };
}
