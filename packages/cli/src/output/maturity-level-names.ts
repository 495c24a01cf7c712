import type { MaturityModel } from '@sopana/dmm';
import { labelled } from './labelled.js';

/**
 * The levels of a maturity model as people read them.
 *
 * @param model - the model
 * @param languages - of labels, in order of preference
 * @returns a function from id to name; `none` where there is no level
 */
export function maturityLevelNames(
  { levels }: MaturityModel,
  languages: readonly string[],
): (level: string | null) => string {
  const names = new Map(levels.map(({ id, label }) => [id, labelled(id, label, languages)]));
  return (level) => (level === null ? 'none' : (names.get(level) ?? level));
}
