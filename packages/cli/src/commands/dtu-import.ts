import { importAzureChecklist, type NotCarried } from '@sopana/dtu';
import type { Command } from 'commander';
import { attemptOf } from '../input/attempt-of.js';
import { labelsIn } from '../input/labels-in.js';
import { placeInData } from '../input/place-in-data.js';
import { readData } from '../input/read-data.js';
import type { Environment } from '../model/environment.js';
import type { Session } from '../model/session.js';
import { counted } from '../output/counted.js';
import { jsonList } from '../output/json-list.js';
import { stop } from '../output/stop.js';
import { wrapText } from '../output/wrap-text.js';
import { type DataOptions, writeData } from '../output/write-data.js';
import { writeText } from '../output/write-text.js';
import { addOutputOptions } from './add-output-options.js';

interface ImportOptions extends DataOptions {
  readonly id?: string;
  readonly left?: string;
  readonly lang?: string;
}

/**
 * Adds `dtu import`.
 *
 * @param noun - `dtu`
 * @param session - the run
 */
export function addDtuImport(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('import')
    .description(
      'an Azure review checklist as a check set; what is not carried is counted, or listed in a file',
    )
    .argument('<checklist>', 'the checklist, as JSON')
    .option('--id <id>', 'id of the check set (default: made from the name of the checklist)')
    .option('--left <file>', 'write everything that was not carried to a file, as JSON');
  const examples = [
    'sopana dtu import alz_checklist.en.json --out checks.json --left not-carried.json',
    'sopana dtu import alz_checklist.en.json --id landing-zone --format yaml',
  ];
  addOutputOptions(verb, examples, ['json', 'yaml']);
  verb.action(async (file: string, options: ImportOptions) => end(await read(environment, file, options)));
}

async function read(environment: Environment, file: string, options: ImportOptions): Promise<number> {
  const languages = labelsIn(options.lang);
  if (!languages.ok) return stop(environment, languages);
  const data = await readData(environment, file);
  if (!data.ok) return stop(environment, data);
  const wishes = options.id === undefined ? {} : { id: options.id };
  const imported = attemptOf(importAzureChecklist(data.value, wishes), placeInData(file));
  if (!imported.ok) return stop(environment, imported);
  const { set, notCarried } = imported.value;
  const written = await writeData(environment, options, set);
  if (written !== 0) return written;
  const { stderr } = environment;
  const lines = wrapText(summaryOf(set.checks.length, notCarried), stderr.columns);
  await stderr.write(`${lines.join('\n')}\n`);
  if (options.left === undefined) return 0;
  return writeText(environment, options.left, [...jsonList(notCarried), '\n']);
}

function summaryOf(checks: number, notCarried: readonly NotCarried[]): string {
  const counts = new Map<string, number>();
  for (const { path } of notCarried) {
    const key = String(path.at(-1) ?? 'the whole file');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const parts = [...counts].map(([key, count]) => `${key} ${count}`);
  const left = parts.length === 0 ? 'Everything was carried.' : `Not carried: ${parts.join(', ')}.`;
  return `${counted(checks, 'check')}. ${left}`;
}
