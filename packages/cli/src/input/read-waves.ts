import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { parseCsv } from './parse-csv.js';
import { readBytes } from './read-bytes.js';

/**
 * The rounds of assessments that organisations belong to.
 *
 * @param environment - the world outside
 * @param file - path of a CSV file with the columns `subject` and, where rounds are known, `wave`
 * @returns the round by organisation; blank cells say none; stops when the file is no CSV file
 */
export async function readWaves(
  environment: Environment,
  file: string,
): Promise<Attempt<ReadonlyMap<string, string>>> {
  const bytes = await readBytes(environment, file);
  if (!bytes.ok) return bytes;
  const csv = parseCsv(bytes.value, file);
  if (!csv.ok) return csv;
  const { header, rows } = csv.value;
  const [subject, wave] = [header.indexOf('subject'), header.indexOf('wave')];
  const stated = rows.map((cells): [string, string] => [
    (cells[subject] ?? '').trim(),
    (cells[wave] ?? '').trim(),
  ]);
  return { ok: true, value: new Map(stated.filter(([, text]) => text !== '')) };
}
