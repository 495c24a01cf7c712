import { type CompiledModel, compileMaturityModel } from '@sopana/dmm';
import { parseMaturityModel } from '@sopana/dmm/schemas';
import { publishedIndices } from '@sopana/published-indices';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { attemptOf } from './attempt-of.js';
import { builtInModels } from './built-in-models.js';
import { findNamed } from './find-named.js';
import { isPath } from './is-path.js';
import { loadCompiled } from './load-compiled.js';
import { placeInData } from './place-in-data.js';

/**
 * A maturity model by path or by id, ready to be used.
 *
 * @param environment - the world outside
 * @param name - path, as `isPath` says (YAML when it ends in .yaml or .yml, else JSON), or id of one that comes with the command
 * @returns the model; stops as `loadCompiled` and `findNamed` do, or with all that is wrong with the document
 */
export async function loadModel(environment: Environment, name: string): Promise<Attempt<CompiledModel>> {
  if (isPath(environment, name)) {
    return loadCompiled(environment, name, parseMaturityModel, compileMaturityModel);
  }
  const named = findNamed(name, builtInModels, publishedIndices);
  return named.ok ? attemptOf(compileMaturityModel(named.value), placeInData(name)) : named;
}
