import { readText } from '@sopana/core/text';
import type { Command } from 'commander';
import { documentKinds } from '../input/document-kinds.js';
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
    const listed = documentKinds.flatMap(({ kind, builtIn, sizes }) =>
      builtIn.map((document, at) => ({ kind, document, size: sizes[at] })),
    );
    const rows = listed.map(({ kind, document: { id, version, title }, size }): Cell[] => {
      const name = title === undefined ? null : readText(title, languages.value).text;
      return [id, version, name, size?.items ?? null, size?.nodes ?? null, kind];
    });
    const grid: Grid = { header: ['id', 'version', 'title', 'items', 'nodes', 'kind'], rows };
    const data = listed.map(({ kind, document: { id, version, title, licence, attribution } }) => {
      return { id, version, title, licence, attribution, kind };
    });
    end(
      await writeReport(environment, options, {
        // Without titles, so that it fits a terminal.
        shown: () => ({
          grid: withColumns(grid, ['id', 'version', 'kind', 'items']),
          lines: [
            'Print one with: sopana instrument show ID, or ID@VERSION',
            'Titles are in --format csv and json.',
          ],
        }),
        exact: () => grid,
        data: function* () {
          yield* jsonList(data);
          yield '\n';
        },
      }),
    );
  });
}

function withColumns({ header, rows }: Grid, columns: readonly string[]): Grid {
  const places = columns.map((column) => header.indexOf(column));
  return { header: columns, rows: [...rows].map((row) => places.map((place) => row[place] ?? null)) };
}
