import { oscalOf, rowsOf, sarifOf } from '@sopana/dtu';
import type { Command } from 'commander';
import { dtuFailure } from '../input/dtu-failure.js';
import { labelsIn } from '../input/labels-in.js';
import { loadReadiness } from '../input/load-readiness.js';
import type { Environment } from '../model/environment.js';
import type { ReadinessSource } from '../model/readiness-source.js';
import type { Session } from '../model/session.js';
import { stop } from '../output/stop.js';
import { writeCsv } from '../output/write-csv.js';
import { writeData } from '../output/write-data.js';
import { writeText } from '../output/write-text.js';
import { addOutputOptions } from './add-output-options.js';
import { addReadinessOptions } from './add-readiness-options.js';

interface ExportOptions extends ReadinessSource {
  readonly format: 'oscal' | 'sarif' | 'csv';
  readonly out?: string;
  readonly lang?: string;
}

/**
 * Adds `dtu export`.
 *
 * @param noun - `dtu`
 * @param session - the run
 */
export function addDtuExport(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('export')
    .description('readiness for other programs: OSCAL assessment results, SARIF, or rows as CSV')
    .argument('<set>', 'a check set, as JSON or YAML, or the id of one that comes with the command');
  addReadinessOptions(verb, false);
  const examples = [
    'sopana dtu export srilanka-dtu-readiness --facts facts.json --unit org-0001 --format oscal --out org-0001.json',
    'sopana dtu export my-checks.json --facts facts.json --waivers waivers.json --format sarif',
  ];
  addOutputOptions(verb, examples, ['oscal', 'sarif', 'csv']);
  verb.action(async (set: string, options: ExportOptions) => end(await write(environment, set, options)));
}

async function write(environment: Environment, set: string, options: ExportOptions): Promise<number> {
  const { format, unit, out } = options;
  if (format === 'oscal' && unit === undefined) {
    return stop(environment, dtuFailure(2, 'dtu.needsUnit', '--unit'));
  }
  const loaded = await loadReadiness(environment, set, options);
  if (!loaded.ok) return stop(environment, loaded);
  const { plan, readiness, waivers } = loaded.value;
  const wanted = labelsIn(options.lang, plan.set);
  if (!wanted.ok) return stop(environment, wanted);
  const languages = wanted.value;
  const target = out === undefined ? {} : { out };
  if (format === 'csv') return writeText(environment, out, writeCsv(rowsOf(readiness)));
  if (format === 'sarif') {
    const log = sarifOf(plan, readiness, waivers, { languages });
    return writeData(environment, { format: 'json', ...target }, log);
  }
  const [first] = readiness;
  if (first === undefined) throw new Error('The unit that was asked for has been found.');
  return writeData(environment, { format: 'json', ...target }, oscalOf(plan, first, waivers, languages));
}
