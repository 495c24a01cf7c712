import {
  type AnswerTable,
  compileInstrument,
  type Instrument,
  type Plan,
  tableOfWide,
  withAttributes,
} from '@sopana/scoring';
import { entryAt } from '../entry-at.js';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { attemptOf } from './attempt-of.js';
import { countAsPeople } from './count-as-people.js';
import { parseCsv } from './parse-csv.js';
import { placeInCsv } from './place-in-csv.js';
import { readBytes } from './read-bytes.js';

/**
 * A table with attributes from a file of their own.
 *
 * @param environment - the world outside
 * @param plan - the plan that the table was made for
 * @param table - the answers
 * @param file - path of a CSV file with a column `subject` and columns of attributes; subjects without answers are left out
 * @param others - columns of the file that are no attributes and are left out where they are
 * @returns the table, where a filled cell of the file takes the place of what the answers say; stops with all that is
 * wrong with the file
 */
export async function addAttributes(
  environment: Environment,
  plan: Plan,
  table: AnswerTable,
  file: string,
  others: readonly string[] = [],
): Promise<Attempt<AnswerTable>> {
  const bytes = await readBytes(environment, file);
  if (!bytes.ok) return bytes;
  const csv = parseCsv(bytes.value, file);
  if (!csv.ok) return csv;
  // A wide file of a document without items is just that: subjects and attributes.
  const reader = attemptOf(compileInstrument(attributesOnly(plan.instrument)), () => file);
  if (!reader.ok) return reader;
  const placeOf = placeInCsv(file, csv.value);
  const left = others.filter((name) => csv.value.header.includes(name));
  const map = Object.fromEntries(left.map((name) => [name, null]));
  const read = attemptOf(countAsPeople(tableOfWide(reader.value, csv.value, map), csv.value), placeOf);
  if (!read.ok) return read;
  const known = read.value.rows.map(({ subject }, row): [string, Record<string, string | number>] => {
    const own = read.value.attributes.flatMap(({ id, values }): [string, string | number][] => {
      const value = entryAt(values, row);
      return value === null ? [] : [[id, value]];
    });
    return [subject, Object.fromEntries(own)];
  });
  return attemptOf(withAttributes(plan, table, Object.fromEntries(known)), () => file);
}

function attributesOnly({ sopana, id, version, attributes = [] }: Instrument): Instrument {
  return { sopana, id, version, attributes, items: [], nodes: [] };
}
