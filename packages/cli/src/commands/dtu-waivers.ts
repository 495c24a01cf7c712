import { type HygieneOptions, waiverHygiene } from '@sopana/dtu';
import type { Command } from 'commander';
import { attemptOf } from '../input/attempt-of.js';
import { labelsIn } from '../input/labels-in.js';
import { loadReadiness } from '../input/load-readiness.js';
import { readCount } from '../input/read-count.js';
import type { Attempt } from '../model/attempt.js';
import type { CommonOptions } from '../model/options.js';
import type { ReadinessSource } from '../model/readiness-source.js';
import type { Session } from '../model/session.js';
import { stop } from '../output/stop.js';
import { waiversReport } from '../output/waivers-report.js';
import { writeReport } from '../output/write-report.js';
import { addOutputOptions } from './add-output-options.js';

interface WaiverOptions extends CommonOptions, ReadinessSource {
  readonly waivers: string;
  readonly notice?: string;
  readonly renewals?: string;
}

const mostDays = 100_000;

/**
 * Adds `dtu waivers`.
 *
 * @param noun - `dtu`
 * @param session - the run
 */
export function addDtuWaivers(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('waivers')
    .description('what has to be looked at to keep waivers in order')
    .argument('<set>', 'a check set, as JSON or YAML, or the id of one that comes with the command')
    .requiredOption('--facts <file>', 'facts of units, as JSON or YAML')
    .requiredOption('--waivers <file>', 'waivers, the old ones too, as JSON or YAML')
    .option(
      '--at <moment>',
      'such as 2026-11-23T09:00:00+05:30, or a day for its last second (default: today)',
    )
    .option('--notice <days>', 'tell of waivers that end within so many days (default: the rule of the set)')
    .option('--renewals <number>', 'how often a check may be waived again (default: the rule of the set)');
  addOutputOptions(verb, [
    'sopana dtu waivers srilanka-dtu-readiness --facts facts.json --waivers waivers.json --notice 30',
    'sopana dtu waivers my-checks.json --facts facts.json --waivers waivers.json --at 2026-11-23 --format csv',
  ]);
  verb.action(async (set: string, options: WaiverOptions) => {
    const wanted = wishes(options);
    if (!wanted.ok) return end(await stop(environment, wanted));
    const loaded = await loadReadiness(environment, set, options);
    if (!loaded.ok) return end(await stop(environment, loaded));
    const { plan, readiness, waivers, at } = loaded.value;
    const languages = labelsIn(options.lang, plan.set);
    if (!languages.ok) return end(await stop(environment, languages));
    const found = attemptOf(waiverHygiene(plan, waivers, readiness, at, wanted.value), () => options.waivers);
    if (!found.ok) return end(await stop(environment, found));
    end(await writeReport(environment, options, waiversReport(readiness, waivers, found.value, at)));
  });
}

function wishes({ notice, renewals }: WaiverOptions): Attempt<HygieneOptions> {
  const days = notice === undefined ? null : readCount('--notice', notice, 0, mostDays);
  if (days !== null && !days.ok) return days;
  const most = renewals === undefined ? null : readCount('--renewals', renewals, 0, mostDays);
  if (most !== null && !most.ok) return most;
  return {
    ok: true,
    value: {
      ...(days === null ? {} : { noticeDays: days.value }),
      ...(most === null ? {} : { mostRenewals: most.value }),
    },
  };
}
