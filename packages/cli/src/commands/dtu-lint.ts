import { compileCheckSet, lintCheckSet } from '@sopana/dtu';
import type { Command } from 'commander';
import { attemptOf } from '../input/attempt-of.js';
import { labelsIn } from '../input/labels-in.js';
import { placeInData } from '../input/place-in-data.js';
import { readCheckSet } from '../input/read-check-set.js';
import type { Finding } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import type { CommonOptions } from '../model/options.js';
import type { Cell, Report } from '../model/report.js';
import type { Session } from '../model/session.js';
import { counted } from '../output/counted.js';
import { jsonList } from '../output/json-list.js';
import { stop } from '../output/stop.js';
import { writeReport } from '../output/write-report.js';
import { addOutputOptions } from './add-output-options.js';

/**
 * Adds `dtu lint`.
 *
 * @param noun - `dtu`
 * @param session - the run
 */
export function addDtuLint(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('lint')
    .description('what a check set says that it cannot mean, each with its clause')
    .argument('<set>', 'a check set, as JSON or YAML, or the id of one that comes with the command');
  addOutputOptions(verb, [
    'sopana dtu lint my-checks.json',
    'sopana dtu lint srilanka-dtu-readiness --format json',
  ]);
  verb.action(async (name: string, options: CommonOptions) => end(await lint(environment, name, options)));
}

async function lint(environment: Environment, name: string, options: CommonOptions): Promise<number> {
  const languages = labelsIn(options.lang);
  if (!languages.ok) return stop(environment, languages);
  const set = await readCheckSet(environment, name);
  if (!set.ok) return stop(environment, set);
  const placeOf = placeInData(name);
  const compiled = attemptOf(compileCheckSet(set.value), placeOf);
  const findings: readonly Finding[] = [
    ...(compiled.ok ? [] : compiled.findings),
    ...lintCheckSet(set.value).map((issue) => ({ place: placeOf(issue), issue })),
  ];
  const { id, version, checks, gates = [] } = set.value;
  const parts = `${counted(checks.length, 'check')}, ${counted(gates.length, 'gate')}`;
  const sentence =
    findings.length === 0
      ? `${id}@${version} says what it can mean: ${parts}, no findings.`
      : `${id}@${version} has ${counted(findings.length, 'finding')}: ${parts}.`;
  const written = await writeReport(environment, options, reportOf(sentence, findings));
  return findings.length === 0
    ? written
    : Math.max(written, await stop(environment, { ok: false, exit: 1, findings }));
}

function reportOf(sentence: string, findings: readonly Finding[]): Report {
  return {
    shown: () => ({ grid: null, lines: [sentence] }),
    exact: () => ({
      header: ['code', 'place', 'message'],
      rows: findings.map(({ place, issue }): Cell[] => [issue.code, place, issue.message]),
    }),
    data: function* () {
      yield* jsonList(
        findings.map(({ place, issue: { code, path, message } }) => ({ code, place, path, message })),
      );
      yield '\n';
    },
  };
}
