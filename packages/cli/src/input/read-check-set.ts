import { didYouMean } from '@sopana/core/text';
import type { CheckSet } from '@sopana/dtu';
import { parseCheckSet } from '@sopana/dtu/schemas';
import { cdioEmpowermentCheckSet, dtuCheckSet } from '@sopana/srilanka/readiness';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { attemptOf } from './attempt-of.js';
import { dtuFailure } from './dtu-failure.js';
import { placeInData } from './place-in-data.js';
import { readData } from './read-data.js';

const builtIn = [dtuCheckSet, cdioEmpowermentCheckSet];

/**
 * A check set by path or by id.
 *
 * @param environment - the world outside
 * @param name - a path (it holds a slash, ends in .json, .yaml or .yml, or is a file), else an id
 * @returns the document, of the right shape; stops as `readData` and `parseCheckSet` do, or as wrong usage with `dtu.unknownSet`
 */
export async function readCheckSet(environment: Environment, name: string): Promise<Attempt<CheckSet>> {
  const isPath = /[/\\]|\.(json|ya?ml)$/i.test(name) || environment.isFile(name);
  if (isPath) {
    const data = await readData(environment, name);
    return data.ok ? attemptOf(parseCheckSet(data.value), placeInData(name)) : data;
  }
  const found = builtIn.find(({ id }) => id === name);
  if (found !== undefined) return { ok: true, value: found };
  const ids = builtIn.map(({ id }) => id);
  const facts = { set: name, hint: didYouMean(name, ids), known: ids.join(', ') };
  return dtuFailure(2, 'dtu.unknownSet', name, facts);
}
