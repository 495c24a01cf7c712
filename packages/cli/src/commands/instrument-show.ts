import type { Command } from 'commander';
import { loadInstrument } from '../input/load-instrument.js';
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
  ];
  addOutputOptions(verb, examples, ['json', 'yaml']);
  verb.action(async (name: string, options: DataOptions) => {
    const instrument = await loadInstrument(environment, name);
    end(
      instrument.ok
        ? await writeData(environment, options, instrument.value)
        : await stop(environment, instrument),
    );
  });
}
