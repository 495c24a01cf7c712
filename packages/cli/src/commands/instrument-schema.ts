import { answersSchemaOf } from '@sopana/scoring';
import { toJsonSchema } from '@sopana/scoring/schemas';
import type { Command } from 'commander';
import { labelsIn } from '../input/labels-in.js';
import { loadPlan } from '../input/load-plan.js';
import type { Session } from '../model/session.js';
import { stop } from '../output/stop.js';
import { type DataOptions, writeData } from '../output/write-data.js';
import { addOutputOptions } from './add-output-options.js';

interface SchemaOptions extends DataOptions {
  readonly lang?: string;
}

/**
 * Adds `instrument schema`.
 *
 * @param noun - `instrument`
 * @param session - the run
 */
export function addInstrumentSchema(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('schema')
    .description('print the JSON Schema of documents, or of the answers that a document expects')
    .argument('[document]', 'an id, id@version, or a file; none for the schema of documents');
  const examples = ['sopana instrument schema --out instrument.schema.json', 'sopana instrument schema gtmi'];
  addOutputOptions(verb, examples, ['json', 'yaml']);
  verb.action(async (name: string | undefined, options: SchemaOptions) => {
    if (name === undefined) return end(await writeData(environment, options, toJsonSchema()));
    const plan = await loadPlan(environment, name);
    if (!plan.ok) return end(await stop(environment, plan));
    const languages = labelsIn(options.lang, plan.value.instrument);
    if (!languages.ok) return end(await stop(environment, languages));
    end(await writeData(environment, options, answersSchemaOf(plan.value, languages.value)));
  });
}
