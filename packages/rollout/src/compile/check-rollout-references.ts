import type { Issue, PathStep } from '@sopana/core';
import type { ActivityScope, Rollout } from '../model/rollout.js';
import type { RolloutTemplate } from '../model/rollout-template.js';
import { danglingId } from './dangling-id.js';
import { idSet } from './id-set.js';

/**
 * References of a rollout that lead nowhere.
 *
 * @param template - of the right shape
 * @param rollout - of the right shape
 * @returns the issues, in document order within each list
 */
export function checkRolloutReferences(template: RolloutTemplate, rollout: Rollout): readonly Issue[] {
  const { regions = [], waves, organisations, pools = [], budgets = [] } = rollout;
  const { deadlines = [], freezes = [], pins = [] } = rollout;
  const known = {
    workingTimes: idSet(rollout.workingTimes),
    regions: idSet(regions),
    waves: idSet(waves),
    organisations: idSet(organisations),
    steps: idSet(template.steps),
    resources: idSet(template.resources ?? []),
    budgets: idSet(template.budgets ?? []),
    roles: idSet(template.roles ?? []),
  };
  const kinds = {
    workingTimes: 'a working time of this rollout',
    regions: 'a region of this rollout',
    waves: 'a wave of this rollout',
    organisations: 'an organisation of this rollout',
    steps: 'a step of the template',
    resources: 'a resource of the template',
    budgets: 'a budget of the template',
    roles: 'a role of the template',
  };
  const one = (
    id: string | undefined,
    of: keyof typeof kinds,
    ...path: readonly PathStep[]
  ): readonly Issue[] => danglingId('rollout', id, known[of], kinds[of], ['rollout', ...path]);
  const scope = (list: readonly ActivityScope[], key: string): readonly Issue[] =>
    list.flatMap((entry, at) =>
      (['steps', 'waves', 'regions', 'organisations'] as const).flatMap((of) =>
        (entry[of] ?? []).flatMap((id, place) => one(id, of, key, at, of, place)),
      ),
    );
  return [
    ...one(rollout.workingTime, 'workingTimes', 'workingTime'),
    ...regions.flatMap(({ workingTime }, at) =>
      one(workingTime, 'workingTimes', 'regions', at, 'workingTime'),
    ),
    ...waves.flatMap(({ opensWhen = [] }, at) =>
      opensWhen.flatMap(({ wave, step }, gate) => [
        ...one(wave, 'waves', 'waves', at, 'opensWhen', gate, 'wave'),
        ...one(step, 'steps', 'waves', at, 'opensWhen', gate, 'step'),
      ]),
    ),
    ...organisations.flatMap(({ wave, region }, at) => [
      ...one(wave, 'waves', 'organisations', at, 'wave'),
      ...one(region, 'regions', 'organisations', at, 'region'),
    ]),
    ...pools.flatMap((pool, at) => [
      ...one(pool.resource, 'resources', 'pools', at, 'resource'),
      ...one(pool.provider, 'roles', 'pools', at, 'provider'),
      ...(pool.regions ?? []).flatMap((id, place) => one(id, 'regions', 'pools', at, 'regions', place)),
      ...one(pool.workingTime, 'workingTimes', 'pools', at, 'workingTime'),
    ]),
    ...budgets.flatMap(({ budget }, at) => one(budget, 'budgets', 'budgets', at, 'budget')),
    ...scope(deadlines, 'deadlines'),
    ...scope(freezes, 'freezes'),
    ...pins.flatMap(({ organisation, step }, at) => [
      ...one(organisation, 'organisations', 'pins', at, 'organisation'),
      ...one(step, 'steps', 'pins', at, 'step'),
    ]),
  ];
}
