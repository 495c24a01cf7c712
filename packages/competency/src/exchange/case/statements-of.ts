import type { BehaviouralIndicator, Competency } from '../../model/competency.js';

/** What can be seen at one level of a competency. */
export interface LevelStatement {
  /** Kind and ids, unique in the framework. */
  readonly key: string;
  /** Id of the level. */
  readonly level: string;
  /** The indicators of the level, at least one. */
  readonly indicators: readonly BehaviouralIndicator[];
}

/**
 * The indicators of a competency by their level: a package has one statement for each.
 *
 * @param competency - the competency
 * @returns levels in the order of their first indicator
 */
export function statementsOf({ id, indicators = [] }: Competency): readonly LevelStatement[] {
  const levels = [...new Set(indicators.map(({ level }) => level))];
  return levels.map((level) => ({
    key: `statement/${id}/${level}`,
    level,
    indicators: indicators.filter((indicator) => indicator.level === level),
  }));
}
