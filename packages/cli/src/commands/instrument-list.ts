import { readText } from '@sopana/core/text';
import { publishedIndices } from '@sopana/published-indices';
import type { Command } from 'commander';
import { labelsIn } from '../input/labels-in.js';
import type { CommonOptions } from '../model/options.js';
import type { Cell, Grid } from '../model/report.js';
import type { Session } from '../model/session.js';
import { jsonList } from '../output/json-list.js';
import { stop } from '../output/stop.js';
import { writeReport } from '../output/write-report.js';
import { addOutputOptions } from './add-output-options.js';

/**
 * Adds `instrument list`.
 *
 * @param noun - `instrument`
 * @param session - the run
 */
export function addInstrumentList(noun: Command, { environment, end }: Session): void {
  const verb = noun.command('list').description('list the documents that come with this command');
  addOutputOptions(verb, ['sopana instrument list', 'sopana instrument list --format json']);
  verb.action(async (options: CommonOptions) => {
    const languages = labelsIn(options.lang);
    if (!languages.ok) return end(await stop(environment, languages));
    const rows = publishedIndices.map(({ id, version, title, items, nodes }): Cell[] => {
      const name = title === undefined ? null : readText(title, languages.value).text;
      return [id, version, name, items.length, nodes.length];
    });
    const grid: Grid = { header: ['id', 'version', 'title', 'items', 'nodes'], rows };
    const data = publishedIndices.map(({ id, version, title, licence, attribution }) => {
      return { id, version, title, licence, attribution };
    });
    end(
      await writeReport(environment, options, {
        shown: () => ({ grid, lines: ['Print one with: sopana instrument show ID, or ID@VERSION'] }),
        exact: () => grid,
        data: function* () {
          yield* jsonList(data);
          yield '\n';
        },
      }),
    );
  });
}
