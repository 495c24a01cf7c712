import type { Command } from 'commander';
import { attemptOf } from '../input/attempt-of.js';
import { loadDocument } from '../input/load-document.js';
import { placeInData } from '../input/place-in-data.js';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import type { Session } from '../model/session.js';
import { stop } from '../output/stop.js';
import { type DataOptions, writeData } from '../output/write-data.js';
import { addOutputOptions } from './add-output-options.js';

/**
 * Adds `instrument show`.
 *
 * @param noun - `instrument`
 * @param session - the run
 */
export function addInstrumentShow(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('show')
    .description("print a document, as a starting point for one's own")
    .argument('<document>', 'an id, id@version, or a file');
  const examples = [
    'sopana instrument show gtmi --out my-index.json',
    'sopana instrument show egdi@2024 --format yaml',
    'sopana instrument show srilanka --out my-model.json',
  ];
  addOutputOptions(verb, examples, ['json', 'yaml']);
  verb.action(async (name: string, options: DataOptions) => {
    const document = await parsedDocument(environment, name);
    end(
      document.ok ? await writeData(environment, options, document.value) : await stop(environment, document),
    );
  });
}

async function parsedDocument(environment: Environment, name: string): Promise<Attempt<object>> {
  const loaded = await loadDocument(environment, name);
  if (!loaded.ok) return loaded;
  const { data, kind } = loaded.value;
  return kind.ok ? attemptOf(kind.value.parse(data), placeInData(name)) : kind;
}
