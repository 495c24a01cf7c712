import { didYouMean } from '@sopana/core/text';
import type { CompiledModel } from '@sopana/dmm';
import type { Assessed } from '../model/assessed.js';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { addAttributes } from './add-attributes.js';
import { assessmentsOfTable } from './assessments-of-table.js';
import { failure } from './failure.js';
import { readTable } from './read-table.js';
import { readWaves } from './read-waves.js';

/** Where assessments are. */
export interface AssessmentSource {
  /** Id of the instrument of the model. */
  readonly instrument: string;
  /** Path of the answers: JSON when it ends in .json, else CSV. */
  readonly answers: string;
  /** Path of a map of their columns. */
  readonly map?: string;
  /** Path of a CSV file with what is known of the organisations, attributes of the model and `wave`. */
  readonly organisations?: string;
}

/**
 * Assessments by a model from files.
 *
 * @param environment - the world outside
 * @param compiled - the model
 * @param source - instrument and files
 * @returns one assessment for each organisation with answers; stops as wrong usage with `argument.unknownInstrument`, else
 * with all that is wrong with the first file that is wrong
 */
export async function readAssessments(
  environment: Environment,
  compiled: CompiledModel,
  { instrument: id, answers, map, organisations }: AssessmentSource,
): Promise<Attempt<Assessed>> {
  const instrument = compiled.instruments.find((one) => one.id === id);
  if (instrument === undefined) {
    const known = compiled.instruments.map((one) => one.id);
    const facts = { instrument: id, hint: didYouMean(id, known), known: known.join(', ') };
    return failure(2, 'argument.unknownInstrument', '--instrument', facts);
  }
  const read = await readTable(environment, instrument.plan, answers, map);
  if (!read.ok) return read;
  let table = read.value.table;
  let waves: ReadonlyMap<string, string> = new Map();
  if (organisations !== undefined) {
    const known = await addAttributes(environment, instrument.plan, table, organisations, ['wave']);
    if (!known.ok) return known;
    table = known.value;
    const rounds = await readWaves(environment, organisations);
    if (!rounds.ok) return rounds;
    waves = rounds.value;
  }
  const assessments = assessmentsOfTable(compiled, instrument, table, waves, answers);
  return assessments.ok
    ? { ok: true, value: { compiled, instrument, assessments: assessments.value } }
    : assessments;
}
