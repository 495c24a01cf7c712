import { describeValue } from '@sopana/core/document';
import { didYouMean } from '@sopana/core/text';
import { type AnswerTable, type Plan, verifyRecord } from '@sopana/scoring';
import type { Command } from 'commander';
import { answersOfSubject, type KnownSubject } from '../input/answers-of-subject.js';
import { attemptOf } from '../input/attempt-of.js';
import { failure } from '../input/failure.js';
import { loadAnswered } from '../input/load-answered.js';
import { placeInData } from '../input/place-in-data.js';
import type { AnswerSource } from '../input/read-answers.js';
import { readData } from '../input/read-data.js';
import { rowsBySubject } from '../input/rows-by-subject.js';
import type { Attempt } from '../model/attempt.js';
import type { CommonOptions } from '../model/options.js';
import type { Cell, Report } from '../model/report.js';
import type { Session } from '../model/session.js';
import { counted } from '../output/counted.js';
import { jsonList } from '../output/json-list.js';
import { stop } from '../output/stop.js';
import { writeReport } from '../output/write-report.js';
import { addAnswerOptions } from './add-answer-options.js';
import { addOutputOptions } from './add-output-options.js';

interface VerifyOptions extends CommonOptions, AnswerSource {
  readonly instrument: string;
}

const nobody: KnownSubject = { answers: {}, attributes: {} };

interface Verdict {
  readonly subject: string | null;
  readonly outcome: Attempt<unknown>;
}

/**
 * Adds `record verify`.
 *
 * @param noun - `record`
 * @param session - the run
 */
export function addRecordVerify(noun: Command, session: Session): void {
  const verb = noun
    .command('verify')
    .description('compute sealed records again and name the first difference')
    .argument('<records>', 'a file that instrument score --record has written')
    .requiredOption(
      '--instrument <document>',
      'the document that the records name: an id, id@version, or a file',
    );
  addAnswerOptions(verb);
  addOutputOptions(verb, ['sopana record verify records.json --instrument gtmi --answers answers.csv']);
  verb.action(async (file: string, options: VerifyOptions) =>
    session.end(await verify(session, file, options)),
  );
}

async function verify({ environment }: Session, file: string, options: VerifyOptions): Promise<number> {
  const data = await readData(environment, file);
  if (!data.ok) return stop(environment, data);
  if (typeof data.value !== 'object' || data.value === null) {
    const facts = { received: describeValue(data.value) };
    return stop(environment, failure(1, 'record.wrongShape', file, facts));
  }
  const loaded = await loadAnswered(environment, options.instrument, options);
  if (!loaded.ok) return stop(environment, loaded);
  const { plan, table } = loaded.value;
  const rows = rowsBySubject(table);
  const records: readonly unknown[] = Array.isArray(data.value) ? data.value : [data.value];
  const verdicts = records.map((record, position) => {
    const place = Array.isArray(data.value) ? `${file} [${position}]` : file;
    return verdictOf(plan, table, rows, record, place);
  });
  const failed = verdicts.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome]));
  const exit = failed.reduce((worst, { exit: one }) => Math.max(worst, one), 0);
  if (failed.length > 0) {
    const findings = failed.flatMap((outcome) => outcome.findings);
    await stop(environment, { ok: false, exit: 3, findings });
  }
  return Math.max(exit, await writeReport(environment, options, reportOf(verdicts, plan)));
}

function verdictOf(
  plan: Plan,
  table: AnswerTable,
  rowsOf: ReadonlyMap<string, readonly number[]>,
  record: unknown,
  place: string,
): Verdict {
  const subject = subjectOf(record);
  const rows = subject === null ? [] : rowsOf.get(subject);
  if (subject !== null && rows === undefined) {
    const facts = { subject, hint: didYouMean(subject, rowsOf.keys()) };
    return { subject, outcome: failure(1, 'record.unknownSubject', place, facts) };
  }
  // What names no subject is no record, whatever the answers are.
  const known = subject === null ? nobody : answersOfSubject(plan, table, rows ?? []);
  const placeOf = placeInData(place);
  const outcome = attemptOf(verifyRecord(plan, record, known.answers, known), (issue) => placeOf(issue));
  return { subject, outcome: outcome.ok ? outcome : { ...outcome, exit: exitOf(outcome) } };
}

/** What cannot be read as a record was never a question of yes or no. */
function exitOf(outcome: Exclude<Attempt<unknown>, { ok: true }>): 1 | 3 {
  const isUnreadable = outcome.findings.every(({ issue }) =>
    ['record.unreadable', 'seal.missing', 'seal.malformed', 'seal.notObject'].includes(issue.code),
  );
  return isUnreadable ? 1 : 3;
}

function subjectOf(record: unknown): string | null {
  if (typeof record !== 'object' || record === null || !('subject' in record)) return null;
  return typeof record.subject === 'string' ? record.subject : null;
}

function reportOf(verdicts: readonly Verdict[], plan: Plan): Report {
  const good = verdicts.filter(({ outcome }) => outcome.ok).length;
  const name = `${plan.model.id}@${plan.model.version}`;
  const rows = verdicts.map(({ subject, outcome }): Cell[] => {
    const first = outcome.ok ? undefined : outcome.findings[0]?.issue;
    return [subject, outcome.ok ? 'yes' : 'no', first?.code ?? null, first?.message ?? null];
  });
  return {
    shown: () => ({
      grid: null,
      lines: [`${good} of ${counted(verdicts.length, 'record')} verified with ${name}.`],
    }),
    exact: () => ({ header: ['subject', 'verified', 'code', 'message'], rows }),
    data: function* () {
      yield* jsonList(
        rows.map(([subject, verified, code, message]) => ({
          subject,
          verified: verified === 'yes',
          code,
          message,
        })),
      );
      yield '\n';
    },
  };
}
