import { type AnswerTable, type ColumnMap, type Plan, readingPlan, tableOfWide } from '@sopana/scoring';
import { entryAt } from '../entry-at.js';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { attemptOf } from './attempt-of.js';
import { countAsPeople } from './count-as-people.js';
import { parseCsv } from './parse-csv.js';
import { placeInCsv } from './place-in-csv.js';
import { readBytes } from './read-bytes.js';
import { readMap } from './read-map.js';
import { readTable } from './read-table.js';

/**
 * A file of imputed cells: in the shape of the answers, but a wide one need not have the columns in which nothing is imputed.
 *
 * @param environment - the world outside
 * @param plan - the plan that the cells are for
 * @param file - path; JSON when it ends in .json, else CSV
 * @param map - path of a map of its columns; undefined for a file of ours
 * @returns a table of the plan; stops with all that is wrong with the file
 */
export async function readLayer(
  environment: Environment,
  plan: Plan,
  file: string,
  map: string | undefined,
): Promise<Attempt<AnswerTable>> {
  const answered = await readWide(environment, plan, file, map);
  if (answered !== null) return answered;
  const whole = await readTable(environment, plan, file, undefined);
  return whole.ok ? { ok: true, value: whole.value.table } : whole;
}

/** Null when the file is not a wide one. */
async function readWide(
  environment: Environment,
  plan: Plan,
  file: string,
  map: string | undefined,
): Promise<Attempt<AnswerTable> | null> {
  if (/\.json$/i.test(file)) return null;
  const bytes = await readBytes(environment, file);
  if (!bytes.ok) return bytes;
  const csv = parseCsv(bytes.value, file);
  if (!csv.ok) return csv;
  const { header } = csv.value;
  if (['item', 'class'].every((name) => header.includes(name))) return null;
  const read = map === undefined ? null : await readMap(environment, map);
  if (read !== null && !read.ok) return read;
  const columns = read === null ? {} : partOf(read.value, header);
  const named = header.flatMap((name) => (Object.hasOwn(columns, name) ? (columns[name] ?? []) : name));
  const items = plan.instrument.items.filter(({ id }) => named.includes(id));
  const reader = attemptOf(readingPlan({ ...plan.instrument, items }), () => file);
  if (!reader.ok) return reader;
  const table = countAsPeople(tableOfWide(reader.value, csv.value, columns), csv.value);
  const placed = attemptOf(table, placeInCsv(file, csv.value));
  return placed.ok ? { ok: true, value: withAllColumns(plan, placed.value) } : placed;
}

function partOf(map: ColumnMap, header: readonly string[]): ColumnMap {
  return Object.fromEntries(Object.entries(map).filter(([name]) => name === '*' || header.includes(name)));
}

function withAllColumns(plan: Plan, table: AnswerTable): AnswerTable {
  const size = table.rows.length;
  return {
    ...table,
    itemIds: plan.itemIds,
    columns: plan.itemIds.map((id) => {
      const position = table.itemIds.indexOf(id);
      return position < 0
        ? { values: new Float64Array(size), classes: new Uint8Array(size) }
        : entryAt(table.columns, position);
    }),
  };
}
