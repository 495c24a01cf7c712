import { type ExpiryReport, whatExpires } from '@sopana/dtu';
import type { Command } from 'commander';
import { attemptOf } from '../input/attempt-of.js';
import { labelsIn } from '../input/labels-in.js';
import { type LoadedReadiness, loadReadiness } from '../input/load-readiness.js';
import { readMoment } from '../input/read-moment.js';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import type { CommonOptions } from '../model/options.js';
import type { ReadinessSource } from '../model/readiness-source.js';
import type { Session } from '../model/session.js';
import { readinessReport } from '../output/readiness-report.js';
import { stop } from '../output/stop.js';
import { unitReadinessReport } from '../output/unit-readiness-report.js';
import { writeReport } from '../output/write-report.js';
import { addOutputOptions } from './add-output-options.js';
import { addReadinessOptions } from './add-readiness-options.js';

interface CheckOptions extends CommonOptions, ReadinessSource {
  readonly by?: string;
}

/**
 * Adds `dtu check`.
 *
 * @param noun - `dtu`
 * @param session - the run
 */
export function addDtuCheck(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('check')
    .description('readiness of units: what applies, what came of it, what shows it and what is waived')
    .argument('<set>', 'a check set, as JSON or YAML, or the id of one that comes with the command');
  addReadinessOptions(verb, false);
  verb.option('--by <moment>', 'also say what expires until then');
  addOutputOptions(verb, [
    'sopana dtu check srilanka-dtu-readiness --facts facts.json --at 2026-11-23',
    'sopana dtu check my-checks.json --facts facts.json --waivers waivers.json --unit org-0001 --by 2027-02-28',
  ]);
  verb.action(async (set: string, options: CheckOptions) => {
    const loaded = await loadReadiness(environment, set, options);
    if (!loaded.ok) return end(await stop(environment, loaded));
    const { plan, readiness } = loaded.value;
    const languages = labelsIn(options.lang, plan.set);
    if (!languages.ok) return end(await stop(environment, languages));
    const ahead = expiriesOf(environment, loaded.value, options);
    if (!ahead.ok) return end(await stop(environment, ahead));
    const [first] = readiness;
    const report =
      options.unit === undefined || first === undefined
        ? readinessReport(plan.set, readiness, ahead.value, languages.value)
        : unitReadinessReport(plan.set, first, ahead.value[0] ?? null, languages.value);
    end(await writeReport(environment, options, report));
  });
}

function expiriesOf(
  environment: Environment,
  { plan, units, waivers, at }: LoadedReadiness,
  { by }: CheckOptions,
): Attempt<readonly ExpiryReport[]> {
  if (by === undefined) return { ok: true, value: [] };
  const until = readMoment(environment, '--by', by, plan.set.offset ?? 'Z');
  if (!until.ok) return until;
  const found: ExpiryReport[] = [];
  for (const unit of units) {
    const ahead = attemptOf(whatExpires(plan, unit, waivers, at, until.value), () => '--by');
    if (!ahead.ok) return { ...ahead, exit: 2 };
    found.push(ahead.value);
  }
  return { ok: true, value: found };
}
