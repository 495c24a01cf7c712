import {
  ganttOf,
  iCalendarOf,
  loadChartOf,
  loadsOf,
  mermaidOf,
  type PlanState,
  planOf,
} from '@sopana/rollout';
import { type Command, Option } from 'commander';
import { attemptOf } from '../input/attempt-of.js';
import { failure } from '../input/failure.js';
import { plannedRollout } from '../input/planned-rollout.js';
import { readCount } from '../input/read-count.js';
import { reasonOf } from '../input/reason-of.js';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import type { RolloutSource } from '../model/rollout-source.js';
import type { Session } from '../model/session.js';
import { stop } from '../output/stop.js';
import { addPlanOptions } from './add-plan-options.js';

interface ExportOptions extends RolloutSource {
  readonly as: 'ics' | 'mermaid' | 'gantt' | 'load';
  readonly out?: string;
  readonly lang?: string;
  readonly width?: string;
  readonly rows?: 'organisations' | 'waves';
  readonly stamp?: string;
  readonly domain?: string;
}

/**
 * Adds `rollout export`.
 *
 * @param noun - `rollout`
 * @param session - the run
 */
export function addRolloutExport(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('export')
    .description('a plan as a calendar, a diagram or a picture; as a table: rollout plan --format csv');
  addPlanOptions(verb);
  verb
    .addOption(
      new Option(
        '--as <form>',
        'iCalendar, a Mermaid diagram, or the Gantt chart or the load of the pools as SVG',
      )
        .choices(['ics', 'mermaid', 'gantt', 'load'])
        .makeOptionMandatory(),
    )
    .option('--width <pixels>', 'of a picture, from 280 (default: 960)')
    .addOption(
      new Option('--rows <what>', 'of the Gantt chart (default: waves for more than 60)').choices([
        'organisations',
        'waves',
      ]),
    )
    .option('--stamp <instant>', 'when a calendar is made (default: today at 00:00 universal time)')
    .option('--domain <name>', 'makes the ids of a calendar unique in the world, such as plan.example.org')
    .option('--out <file>', 'write the result to a file, as a whole or not at all')
    .option('--lang <tag>', 'language of labels, such as si')
    .addHelpText(
      'after',
      [
        '\nExamples:',
        '  sopana rollout export rollout.json --template srilanka --calendar srilanka --as ics --out plan.ics',
        '  sopana rollout export rollout.json --template way.json --as gantt --width 480 --out plan.svg',
      ].join('\n'),
    );
  verb.action(async (rollout: string, options: ExportOptions) =>
    end(await exportPlan(environment, rollout, options)),
  );
}

async function exportPlan(environment: Environment, file: string, options: ExportOptions): Promise<number> {
  const width = readCount('--width', options.width ?? '960', 280, 10_000);
  if (!width.ok) return stop(environment, width);
  const planned = await plannedRollout(environment, file, options);
  if (!planned.ok) return stop(environment, planned);
  const { state, languages } = planned.value;
  const text = textOf(environment, file, options, state, languages, width.value);
  if (!text.ok) return stop(environment, text);
  if (options.out === undefined) {
    await environment.stdout.write(text.value);
    return 0;
  }
  try {
    await environment.writeFile(options.out, [text.value]);
    return 0;
  } catch (error) {
    const facts = { file: options.out, reason: reasonOf(error) };
    return stop(environment, failure(2, 'file.notWritable', options.out, facts));
  }
}

function textOf(
  environment: Environment,
  file: string,
  { as, rows, stamp, domain }: ExportOptions,
  state: PlanState,
  wanted: readonly string[],
  width: number,
): Attempt<string> {
  const { compiled } = state;
  const languages = wanted.length === 0 ? ['en'] : wanted;
  const plan = planOf(state);
  // A picture of no plan would look like a plan of nothing.
  const loads = attemptOf(loadsOf(state), () => file);
  if (!loads.ok) return loads;
  switch (as) {
    case 'ics': {
      const made = stamp ?? `${environment.today()}T00:00:00Z`;
      const options = { stamp: made, languages, ...(domain === undefined ? {} : { domain }) };
      const written = attemptOf(iCalendarOf(plan, compiled, options), () => '--stamp');
      return written.ok ? written : { ...written, exit: 2 };
    }
    case 'mermaid':
      return { ok: true, value: mermaidOf(plan, compiled, languages) };
    case 'gantt':
      return {
        ok: true,
        value: ganttOf(plan, compiled, { width, languages, ...(rows === undefined ? {} : { rows }) }),
      };
    case 'load': {
      const last = plan.ends?.on ?? compiled.rollout.from;
      return { ok: true, value: loadChartOf(loads.value, last, compiled, { width, languages }) };
    }
  }
}
