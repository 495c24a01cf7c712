import type { Holder } from '../model/explanation.js';
import type { Placement } from './placement.js';
import { workedOf } from './worked-of.js';

/**
 * Who holds units of a resource in a slot.
 *
 * @param placement - the schedule
 * @param resource - position of the resource
 * @param slot - the slot
 * @param except - position of an activity that is not meant, and its event
 * @returns by activity
 */
export function holdersOf(
  placement: Placement,
  resource: number,
  slot: number,
  except: number,
): readonly Holder[] {
  const { compiled, schedule, sessionOf } = placement;
  const { problem, activities } = compiled;
  const isAtWork = (at: number): boolean => {
    const bits = workedOf(placement, problem.activities[at]!.calendar);
    const inside = schedule.starts[at]! <= slot && slot < schedule.ends[at]!;
    return inside && (bits === null || bits[slot] === 1);
  };
  // An event moves with all its members, so none of them is in its way.
  const isExcepted = (at: number): boolean =>
    at === except || (sessionOf[at] !== -1 && sessionOf[at] === sessionOf[except]);
  const alone = problem.activities.flatMap(({ needs }, at): readonly Holder[] => {
    const chosen = schedule.resources[at]!;
    const units = needs.reduce((sum, need, place) => sum + (chosen[place] === resource ? need.units : 0), 0);
    if (units === 0 || isExcepted(at) || !isAtWork(at)) return [];
    const activity = activities[at]!.id;
    return [{ activity, event: null, units, priority: scoreOf(placement, [at]) }];
  });
  const events = schedule.sessions.flatMap(({ batch, members, resources }, at): readonly Holder[] => {
    const { needs } = problem.batches[batch]!;
    const units = needs.reduce(
      (sum, need, place) => sum + (resources[place] === resource ? need.units : 0),
      0,
    );
    const first = members[0]!;
    if (units === 0 || sessionOf[except] === at || !isAtWork(first)) return [];
    const ids = members.map((member) => activities[member]!.id).sort();
    const organisations = members.map((member) => activities[member]!.organisation).sort();
    const event = `${activities[first]!.step}@${organisations[0]!}`;
    return [{ activity: ids[0]!, event, units, priority: scoreOf(placement, members) }];
  });
  return [...alone, ...events].sort((left, right) => (left.activity < right.activity ? -1 : 1));
}

/** The highest known priority among the organisations. */
function scoreOf({ compiled, scores }: Placement, members: readonly number[]): number | null {
  return members.reduce<number | null>((best, member) => {
    const score = scores.get(compiled.activities[member]!.organisation) ?? null;
    return best === null || (score !== null && score > best) ? score : best;
  }, null);
}
