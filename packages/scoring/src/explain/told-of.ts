import type { Explanation } from '../model/explanation.js';

/**
 * The explanation of a child.
 *
 * @param told - explanations by id
 * @param id - of the child
 * @returns the explanation; throws when the child was not explained before its parent
 */
export function toldOf(told: ReadonlyMap<string, Explanation>, id: string): Explanation {
  const found = told.get(id);
  if (found === undefined) throw new Error(`'${id}' was not explained before what is made from it.`);
  return found;
}
