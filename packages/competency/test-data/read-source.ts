import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../cli/src/input/parse-csv.js';
import type { CellTable } from '../src/exchange/tables/cell-table.js';

function bytesOf(path: string): Buffer {
  const folder = process.env['SOPANA_DATA'];
  if (folder === undefined) throw new Error('SOPANA_DATA names the folder with the published data.');
  return readFileSync(join(folder, 'competency', path));
}

/** A published CSV file, read as the command reads it. */
export function readSourceTable(path: string): CellTable {
  const table = parseCsv(bytesOf(path), path);
  if (!table.ok) throw new Error(`${path} cannot be read.`);
  return { name: path, ...table.value };
}

/** A published JSON file. */
export function readSourceJson(path: string): unknown {
  return JSON.parse(bytesOf(path).toString('utf8'));
}
