import type { Issue } from '@sopana/core';
import type { Rollout } from '../model/rollout.js';
import { duplicateIds } from './duplicate-ids.js';

/**
 * Ids of a rollout that are used twice.
 *
 * @param rollout - of the right shape
 * @returns the issues, by kind of id and then in document order
 */
export function checkRolloutIds(rollout: Rollout): readonly Issue[] {
  const { workingTimes, regions = [], waves, organisations, pools = [], budgets = [] } = rollout;
  const { priority, deadlines = [], freezes = [], pins = [] } = rollout;
  const lists: readonly (readonly [string, string, readonly { readonly id: string }[]])[] = [
    ['workingTimes', 'working times', workingTimes],
    ['regions', 'regions', regions],
    ['waves', 'waves', waves],
    ['organisations', 'organisations', organisations],
    ['pools', 'pools', pools],
    ['deadlines', 'deadlines', deadlines],
    ['freezes', 'freezes', freezes],
  ];
  return [
    ...lists.flatMap(([key, kind, list]) =>
      duplicateIds(
        'rollout',
        list.map(({ id }) => id),
        kind,
        ['rollout', key],
      ),
    ),
    ...duplicateIds(
      'rollout',
      budgets.map(({ budget }) => budget),
      'budgets',
      ['rollout', 'budgets'],
      'budget',
    ),
    ...budgets.flatMap(({ periods }, at) =>
      duplicateIds(
        'rollout',
        periods.map(({ id }) => id),
        'periods of one budget',
        ['rollout', 'budgets', at, 'periods'],
      ),
    ),
    ...duplicateIds(
      'rollout',
      (priority?.parts ?? []).map(({ id }) => id),
      'parts of the priority',
      ['rollout', 'priority', 'parts'],
    ),
    ...duplicateIds(
      'rollout',
      pins.map(({ organisation, step }) => `${organisation}/${step}`),
      'pins',
      ['rollout', 'pins'],
      'step',
    ),
  ];
}
