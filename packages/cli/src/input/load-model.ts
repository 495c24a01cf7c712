import { type CompiledModel, compileMaturityModel, type MaturityModel } from '@sopana/dmm';
import { parseMaturityModel } from '@sopana/dmm/schemas';
import { publishedIndices } from '@sopana/published-indices';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { attemptOf } from './attempt-of.js';
import { builtInModels } from './built-in-models.js';
import { findNamed } from './find-named.js';
import { isPath } from './is-path.js';
import { placeInData } from './place-in-data.js';
import { readData } from './read-data.js';

/**
 * A maturity model by path or by id, ready to be used.
 *
 * @param environment - the world outside
 * @param name - path, as `isPath` says (YAML when it ends in .yaml or .yml, else JSON), or id of one that comes with the command
 * @returns the model; stops as `readData` and `findNamed` do, or with all that is wrong with the document
 */
export async function loadModel(environment: Environment, name: string): Promise<Attempt<CompiledModel>> {
  const model = isPath(environment, name)
    ? await readModel(environment, name)
    : findNamed(name, builtInModels, publishedIndices);
  return model.ok ? attemptOf(compileMaturityModel(model.value), placeInData(name)) : model;
}

async function readModel(environment: Environment, file: string): Promise<Attempt<MaturityModel>> {
  const data = await readData(environment, file);
  return data.ok ? attemptOf(parseMaturityModel(data.value), placeInData(file)) : data;
}
