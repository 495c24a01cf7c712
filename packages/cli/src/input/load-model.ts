import { type CompiledModel, compileMaturityModel } from '@sopana/dmm';
import { parseMaturityModel } from '@sopana/dmm/schemas';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { attemptOf } from './attempt-of.js';
import { placeInData } from './place-in-data.js';
import { readData } from './read-data.js';

/**
 * A maturity model from a file, ready to be used.
 *
 * @param environment - the world outside
 * @param file - path; YAML when it ends in .yaml or .yml, else JSON
 * @returns the model; stops as `readData` does, or with all that is wrong with the document
 */
export async function loadModel(environment: Environment, file: string): Promise<Attempt<CompiledModel>> {
  const data = await readData(environment, file);
  if (!data.ok) return data;
  const model = attemptOf(parseMaturityModel(data.value), placeInData(file));
  return model.ok ? attemptOf(compileMaturityModel(model.value), placeInData(file)) : model;
}
