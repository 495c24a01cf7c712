import type { PlacementReason } from '../model/explanation.js';
import type { Placement } from './placement.js';

/**
 * Those who hold what an activity waits for and come first by their priority.
 *
 * @param placement - the schedule
 * @param at - position of the activity
 * @param blockers - what stands in its way
 * @returns one reason, or none when nobody who comes first holds anything
 */
export function priorityReasons(
  { compiled, scores }: Placement,
  at: number,
  blockers: readonly PlacementReason[],
): readonly PlacementReason[] {
  const own = scores.get(compiled.activities[at]!.organisation) ?? null;
  const over = blockers.flatMap((blocker) =>
    blocker.kind !== 'pool'
      ? []
      : blocker.holders.flatMap(({ activity, priority }) =>
          priority !== null && (own === null || priority > own) ? [activity] : [],
        ),
  );
  return over.length === 0 ? [] : [{ kind: 'priority', own, over: [...new Set(over)].sort() }];
}
