import type { AnswerTable, Plan } from '@sopana/scoring';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { answersOfCsv } from './answers-of-csv.js';
import { answersOfJson } from './answers-of-json.js';
import { failure } from './failure.js';
import { readBytes } from './read-bytes.js';
import { readMap } from './read-map.js';
import { readTextFile } from './read-text-file.js';

/** Where the answers are. */
export interface AnswerSource {
  /** Path of a CSV or JSON file; JSON when it ends in .json. */
  readonly answers: string;
  /** Path of a map of its columns. */
  readonly map?: string;
}

/**
 * Answers as a table with one row for each observation.
 *
 * @param environment - the world outside
 * @param plan - the plan that the answers are for
 * @param source - the files
 * @returns the table; stops with all that is wrong with the file
 */
export function readAnswers(
  environment: Environment,
  plan: Plan,
  source: AnswerSource,
): Promise<Attempt<AnswerTable>> {
  const isJson = /\.json$/i.test(source.answers);
  return isJson ? readJson(environment, plan, source) : readCsv(environment, plan, source);
}

async function readJson(
  environment: Environment,
  plan: Plan,
  { answers: file, map }: AnswerSource,
): Promise<Attempt<AnswerTable>> {
  if (map !== undefined) return failure(2, 'argument.mapNotUsed', file, { file });
  const text = await readTextFile(environment, file);
  return text.ok ? answersOfJson(plan, text.value, file) : text;
}

async function readCsv(
  environment: Environment,
  plan: Plan,
  { answers: file, map }: AnswerSource,
): Promise<Attempt<AnswerTable>> {
  const columns = map === undefined ? null : await readMap(environment, map);
  if (columns !== null && !columns.ok) return columns;
  const bytes = await readBytes(environment, file);
  return bytes.ok ? answersOfCsv(plan, bytes.value, file, columns === null ? null : columns.value) : bytes;
}
