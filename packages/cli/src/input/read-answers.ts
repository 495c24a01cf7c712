import type { AnswerTable, Plan } from '@sopana/scoring';
import type { Answered } from '../model/answered.js';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { addAttributes } from './add-attributes.js';
import { addLayer } from './add-layer.js';
import { readTable } from './read-table.js';

/** Where the answers are. */
export interface AnswerSource {
  /** Path of a CSV or JSON file; JSON when it ends in .json. */
  readonly answers: string;
  /** Path of a map of its columns. */
  readonly map?: string;
  /** Path of a CSV file with what is known of the subjects besides their answers. */
  readonly attributes?: string;
  /** Layers of imputed cells, each as label and path, such as `office=imputed.csv`. */
  readonly layer?: readonly string[];
}

/**
 * Answers as a table with one row for each observation, with attributes and layers from their own files.
 *
 * @param environment - the world outside
 * @param plan - the plan that the answers are for
 * @param source - the files
 * @returns the table; stops with all that is wrong with the first file that is wrong
 */
export async function readAnswers(
  environment: Environment,
  plan: Plan,
  source: AnswerSource,
): Promise<Attempt<Answered>> {
  const answered = await readTable(environment, plan, source.answers, source.map);
  if (!answered.ok) return answered;
  const { rowNumbers } = answered.value;
  let table: Attempt<AnswerTable> = { ok: true, value: answered.value.table };
  if (source.attributes !== undefined) {
    table = await addAttributes(environment, plan, table.value, source.attributes);
  }
  for (const layer of source.layer ?? []) {
    if (!table.ok) return table;
    table = await addLayer(environment, plan, table.value, layer, source.map);
  }
  return table.ok ? { ok: true, value: { table: table.value, rowNumbers } } : table;
}
