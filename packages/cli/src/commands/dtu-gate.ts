import { type GateVerdict, smallestWayToOpen } from '@sopana/dtu';
import type { Command } from 'commander';
import { attemptOf } from '../input/attempt-of.js';
import { dtuFailure } from '../input/dtu-failure.js';
import { labelsIn } from '../input/labels-in.js';
import { loadReadiness } from '../input/load-readiness.js';
import { readCount } from '../input/read-count.js';
import type { Failure } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import type { CommonOptions } from '../model/options.js';
import type { ReadinessSource } from '../model/readiness-source.js';
import type { Session } from '../model/session.js';
import { gateReport } from '../output/gate-report.js';
import { stop } from '../output/stop.js';
import { writeReport } from '../output/write-report.js';
import { addOutputOptions } from './add-output-options.js';
import { addReadinessOptions } from './add-readiness-options.js';

interface GateOptions extends CommonOptions, ReadinessSource {
  readonly unit: string;
  readonly gate: string;
  readonly branches?: string;
}

const usualBranches = '100000';
const mostBranches = 1_000_000_000;

/**
 * Adds `dtu gate`.
 *
 * @param noun - `dtu`
 * @param session - the run
 */
export function addDtuGate(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('gate')
    .description('whether a gate is open for a unit, why, and the cheapest way to open it, proved')
    .argument('<set>', 'a check set, as JSON or YAML, or the id of one that comes with the command');
  addReadinessOptions(verb, true);
  verb
    .requiredOption('--gate <id>', 'which gate')
    .option('--branches <number>', `how far to search, at most (default: ${usualBranches})`);
  addOutputOptions(verb, [
    'sopana dtu gate srilanka-dtu-readiness --facts facts.json --unit org-0001 --gate established',
    'sopana dtu gate my-checks.json --facts f.json --waivers w.json --unit org-0001 --gate start --format json',
  ]);
  verb.action(async (set: string, options: GateOptions) => end(await gate(environment, set, options)));
}

async function gate(environment: Environment, set: string, options: GateOptions): Promise<number> {
  const branches = readCount('--branches', options.branches ?? usualBranches, 0, mostBranches);
  if (!branches.ok) return stop(environment, branches);
  const loaded = await loadReadiness(environment, set, options);
  if (!loaded.ok) return stop(environment, loaded);
  const { plan, readiness } = loaded.value;
  const languages = labelsIn(options.lang, plan.set);
  if (!languages.ok) return stop(environment, languages);
  const [first] = readiness;
  const verdict = first?.gates.find((one) => one.gate === options.gate);
  if (first === undefined) throw new Error('The unit that was asked for has been found.');
  const way = attemptOf(smallestWayToOpen(plan, first, options.gate, branches.value), () => '--gate');
  if (!way.ok) return stop(environment, { ...way, exit: 2 });
  if (verdict === undefined) throw new Error('A gate that has a way has a verdict.');
  const report = gateReport(plan.set, first, verdict, way.value, languages.value);
  const written = await writeReport(environment, options, report);
  const answer = answerOf(verdict, options.unit);
  return written !== 0 || answer === null ? written : stop(environment, answer);
}

/** What is not known is not a no. */
function answerOf({ gate, state }: GateVerdict, unit: string): Failure | null {
  if (state === 'open') return null;
  if (state === 'closed') return dtuFailure(3, 'dtu.gateClosed', unit, { gate, unit });
  return dtuFailure(1, 'dtu.gateUndecided', unit, { gate, unit });
}
