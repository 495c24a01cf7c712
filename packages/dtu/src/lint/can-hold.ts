import { type Condition, isSatisfiable } from '@sopana/core/condition';
import type { LintContext } from './lint-context.js';

/**
 * Whether some values make all of several conditions true.
 *
 * @param conditions - what should hold together
 * @param context - what is given besides
 * @returns false only when that is proved; true also where the search cannot tell, so that nothing is reported by guess
 */
export function canHold(
  conditions: readonly Condition[],
  { vocabulary, given }: Pick<LintContext, 'vocabulary' | 'given'>,
): boolean {
  const all = given === null ? conditions : [given, ...conditions];
  return isSatisfiable({ all }, vocabulary).satisfiable !== 'no';
}
