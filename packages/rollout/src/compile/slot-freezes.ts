import { slotOfDate } from '../axis/slot-of-date.js';
import type { SlotFreeze } from '../engine/problem.js';
import type { TimeAxis } from '../model/compiled-rollout.js';
import type { Rollout } from '../model/rollout.js';
import { byId } from './by-id.js';
import { inScope } from './in-scope.js';
import type { LaidActivity } from './laid-activities.js';

/**
 * The freezes that fall into the rollout and hold for something.
 *
 * @param axis - how dates become slots
 * @param rollout - its references lead somewhere
 * @param laid - the activities
 * @returns by id
 */
export function slotFreezes(
  axis: TimeAxis,
  { freezes = [] }: Rollout,
  laid: readonly LaidActivity[],
): readonly SlotFreeze[] {
  return byId(freezes).flatMap((freeze) => {
    const from = slotOfDate(axis, freeze.from);
    const to = slotOfDate(axis, freeze.to, 1);
    const applies = inScope(freeze);
    const activities = laid.flatMap(({ activity }, at) => (applies(activity) ? [at] : []));
    if (from >= to || activities.length === 0) return [];
    return [{ id: freeze.id, from, to, forbids: 'work' as const, activities, resources: [] }];
  });
}
