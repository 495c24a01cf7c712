import type { Plan } from '@sopana/scoring';
import type { Answered } from '../model/answered.js';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { answersOfCsv } from './answers-of-csv.js';
import { answersOfJson } from './answers-of-json.js';
import { failure } from './failure.js';
import { readBytes } from './read-bytes.js';
import { readMap } from './read-map.js';
import { readTextFile } from './read-text-file.js';

/**
 * One file of answers as a table.
 *
 * @param environment - the world outside
 * @param plan - the plan that the answers are for
 * @param file - path; JSON when it ends in .json, else CSV
 * @param map - path of a map of its columns; undefined for a file of ours
 * @returns the table; stops with all that is wrong with the file
 */
export async function readTable(
  environment: Environment,
  plan: Plan,
  file: string,
  map: string | undefined,
): Promise<Attempt<Answered>> {
  if (/\.json$/i.test(file)) {
    if (map !== undefined) return failure(2, 'argument.mapNotUsed', file, { file });
    const text = await readTextFile(environment, file);
    if (!text.ok) return text;
    const table = answersOfJson(plan, text.value, file);
    return table.ok ? { ok: true, value: { table: table.value, rowNumbers: null } } : table;
  }
  const columns = map === undefined ? null : await readMap(environment, map);
  if (columns !== null && !columns.ok) return columns;
  const bytes = await readBytes(environment, file);
  return bytes.ok ? answersOfCsv(plan, bytes.value, file, columns === null ? null : columns.value) : bytes;
}
