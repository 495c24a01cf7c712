import { type CompiledFramework, compileCompetencyFramework } from '@sopana/competency';
import { parseCompetencyFramework } from '@sopana/competency/schemas';
import { competencyFramework } from '@sopana/srilanka/competency';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { attemptOf } from './attempt-of.js';
import { findNamed } from './find-named.js';
import { isPath } from './is-path.js';
import { loadCompiled } from './load-compiled.js';
import { placeInData } from './place-in-data.js';

/**
 * A competency framework by path or by id.
 *
 * @param environment - the world outside
 * @param name - path, as `isPath` says, or id of one that comes with the command
 * @returns the framework; stops as `loadCompiled` and `findNamed` do
 */
export async function loadFramework(
  environment: Environment,
  name: string,
): Promise<Attempt<CompiledFramework>> {
  if (isPath(environment, name)) {
    return loadCompiled(environment, name, parseCompetencyFramework, compileCompetencyFramework);
  }
  const named = findNamed(name, [competencyFramework]);
  return named.ok ? attemptOf(compileCompetencyFramework(named.value), placeInData(name)) : named;
}
