/**
 * Run by Node alone: reads the published files named in `SOPANA_DATA` and writes them as cells, as JSON, to the file that
 * is its argument.
 */
import { writeFileSync } from 'node:fs';
import { type DatasetInParts, datasetsInParts } from '@sopana/published-indices';
import { readDataset } from '../../../published-indices/test-data/read-dataset.js';
import type { IndexTable } from './index-table.js';

/** Only the columns that the map names; the others would only be copied into every engine. */
function tableOf(dataset: DatasetInParts): IndexTable {
  const { index, edition, columnMap } = dataset;
  const { header, rows } = readDataset(dataset);
  const kept = header.flatMap((column, at) => (Object.hasOwn(columnMap, column) ? [at] : []));
  const cellsOf = (row: readonly string[]): readonly string[] => kept.map((at) => row[at] ?? '');
  return { name: `${index} ${edition}`, index, edition, header: cellsOf(header), rows: rows.map(cellsOf) };
}

const [, , file] = process.argv;
if (file === undefined) throw new Error('it takes the file to write');
writeFileSync(file, JSON.stringify(datasetsInParts.map(tableOf)));
