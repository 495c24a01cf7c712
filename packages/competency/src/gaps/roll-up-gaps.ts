import type { CompetencyGap } from '../model/competency-gap.js';
import type { GapRollUp } from '../model/gap-roll-up.js';
import { groupsOf } from './groups-of.js';
import { headCount } from './head-count.js';

/**
 * What groups of people need and lack, by head-count. Levels are never averaged, so that scales are never pooled.
 *
 * @param gaps - of all people, such as `gapsOf` gives
 * @param groupOf - the group of a gap: the unit or organisation of its person, or the layer or stream of its competency; null
 *   for none
 * @returns the groups by id, those without one last
 *
 * @example
 * ```ts
 * const gap = { person: 'p1', competency: 'writing', profiles: ['clerk'], outcome: 'gap', held: 0, needed: 1, levels: 1, weight: 1 };
 * const met = { ...gap, competency: 'law', outcome: 'met', held: 1, levels: 0 };
 * rollUpGaps([gap, met, { ...met, person: 'p2' }], () => 'unit-1'); // => [{ group: 'unit-1', people: 2, complete: 1, met: 2, gap: 1, unknown: 0, metShare: 0.6666666666666666 }]
 * ```
 *
 * @remarks The denominator of a share is what those who are there can attain: people of one layer alone can reach all of it.
 * @source Our convention.
 */
export function rollUpGaps(
  gaps: readonly CompetencyGap[],
  groupOf: (gap: CompetencyGap) => string | null,
): readonly GapRollUp[] {
  return groupsOf(gaps, groupOf).map(({ group, members }) => {
    const people = groupsOf(members, ({ person }) => person);
    return {
      group,
      people: people.length,
      complete: people.filter((one) => one.members.every(({ outcome }) => outcome === 'met')).length,
      ...headCount(members),
    };
  });
}
