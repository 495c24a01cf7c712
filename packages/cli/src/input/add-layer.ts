import { didYouMean } from '@sopana/core/text';
import { type AnswerTable, type Plan, withImputations } from '@sopana/scoring';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { attemptOf } from './attempt-of.js';
import { failure } from './failure.js';
import { readLayer } from './read-layer.js';

/**
 * A table with imputed cells from a file of their own, where it has no answer.
 *
 * @param environment - the world outside
 * @param plan - the plan that the table was made for
 * @param table - the answers
 * @param layer - label and path, such as `office=imputed.csv`
 * @param map - path of the map of the answers' columns, which the layer shares; undefined for files of ours
 * @returns the table; stops as wrong usage with `argument.badLayer` or `argument.layerNotAccepted`, else with all that
 * is wrong with the file
 */
export async function addLayer(
  environment: Environment,
  plan: Plan,
  table: AnswerTable,
  layer: string,
  map: string | undefined,
): Promise<Attempt<AnswerTable>> {
  const [, label, file] = /^([^=]+)=(.+)$/.exec(layer) ?? [];
  if (label === undefined || file === undefined) {
    return failure(2, 'argument.badLayer', '--layer', { text: layer });
  }
  const { accepts = [] } = plan.instrument;
  if (!accepts.includes(label)) {
    const document = `${plan.model.id}@${plan.model.version}`;
    const accepted = accepts.length === 0 ? 'none' : accepts.join(', ');
    const facts = { document, label, hint: didYouMean(label, accepts), accepted };
    return failure(2, 'argument.layerNotAccepted', '--layer', facts);
  }
  const read = await readLayer(environment, plan, file, map);
  return read.ok ? attemptOf(withImputations(plan, table, read.value, label), () => file) : read;
}
