import { momentText } from '../explain/moment-text.js';
import { namesOf } from '../explain/names-of.js';
import type { Rollout } from '../model/rollout.js';
import type { AssignedUnits, PlannedActivity, PlannedEvent, RolloutPlan } from '../model/rollout-plan.js';
import type { RolloutTemplate } from '../model/rollout-template.js';
import type { CalendarEntry } from './calendar-entry.js';

/**
 * The entries of a calendar of a plan: one for each activity on its own, one for each event.
 *
 * @param plan - the plan
 * @param documents - the template and the rollout
 * @param languages - in which names are read
 * @returns by start, then by uid
 */
export function calendarEntries(
  plan: RolloutPlan,
  documents: { readonly template: RolloutTemplate; readonly rollout: Rollout },
  languages: readonly string[],
): readonly CalendarEntry[] {
  const names = namesOf(documents, languages);
  const entryOf = (
    one: PlannedActivity | PlannedEvent,
    who: string,
    more: readonly string[],
  ): CalendarEntry => {
    const step = names('step', one.step);
    const halves = one.starts.part === 'afternoon' || one.ends.part === 'morning';
    const served = one.pools.map(({ pool, units }: AssignedUnits) => `${names('pool', pool)}: ${units}`);
    return {
      uid: `${documents.rollout.id}/${one.id}`,
      from: one.starts.on,
      to: one.ends.on,
      summary: `${step}: ${who}`,
      description: [
        ...(halves ? [`${momentText(one.starts, 'morning')} – ${momentText(one.ends, 'afternoon')}`] : []),
        ...served,
        ...more,
      ].join('\n'),
      categories: [step, names('wave', one.wave)],
    };
  };
  const alone = plan.activities
    .filter(({ event }) => event === null)
    .map((activity) => entryOf(activity, names('organisation', activity.organisation), []));
  const together = plan.events.map((event) => {
    const organisations = event.organisations.map((id) => names('organisation', id));
    const who =
      organisations.length === 1 ? (organisations[0] ?? '') : `${organisations.length} organisations`;
    return entryOf(event, who, organisations.length === 1 ? [] : organisations);
  });
  return [...alone, ...together].sort((left, right) =>
    left.from === right.from ? (left.uid < right.uid ? -1 : 1) : left.from < right.from ? -1 : 1,
  );
}
