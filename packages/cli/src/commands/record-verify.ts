import { describeValue } from '@sopana/core/document';
import { didYouMean } from '@sopana/core/text';
import type { Command } from 'commander';
import { attemptOf } from '../input/attempt-of.js';
import { failure } from '../input/failure.js';
import { loadVerifier, type Verifier, type VerifierSource } from '../input/load-verifier.js';
import { placeInData } from '../input/place-in-data.js';
import { readData } from '../input/read-data.js';
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

interface VerifyOptions extends CommonOptions, VerifierSource {}

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
    .argument('<records>', 'a file that instrument score --record or dmm assess --record has written')
    .requiredOption(
      '--instrument <document>',
      'the document that the records name: an id, id@version, or a file; with --model, an instrument of it',
    )
    .option('--model <model>', 'the maturity model that was assessed with');
  addAnswerOptions(verb);
  addOutputOptions(verb, [
    'sopana record verify records.json --instrument gtmi --answers answers.csv',
    'sopana record verify records.json --model model.json --instrument deep --answers answers.csv',
  ]);
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
  const loaded = await loadVerifier(environment, options);
  if (!loaded.ok) return stop(environment, loaded);
  const records: readonly unknown[] = Array.isArray(data.value) ? data.value : [data.value];
  const verdicts = records.map((record, position) => {
    const place = Array.isArray(data.value) ? `${file} [${position}]` : file;
    return verdictOf(loaded.value, record, place);
  });
  const failed = verdicts.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome]));
  const exit = failed.reduce((worst, { exit: one }) => Math.max(worst, one), 0);
  if (failed.length > 0) {
    const findings = failed.flatMap((outcome) => outcome.findings);
    await stop(environment, { ok: false, exit: 3, findings });
  }
  return Math.max(exit, await writeReport(environment, options, reportOf(verdicts, loaded.value.name)));
}

function verdictOf({ subjects, verify: again }: Verifier, record: unknown, place: string): Verdict {
  const subject = subjectOf(record);
  if (subject !== null && !subjects.includes(subject)) {
    const facts = { subject, hint: didYouMean(subject, subjects) };
    return { subject, outcome: failure(1, 'record.unknownSubject', place, facts) };
  }
  const placeOf = placeInData(place);
  const outcome = attemptOf(again(record, subject), (issue) => placeOf(issue));
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

function reportOf(verdicts: readonly Verdict[], name: string): Report {
  const good = verdicts.filter(({ outcome }) => outcome.ok).length;
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
