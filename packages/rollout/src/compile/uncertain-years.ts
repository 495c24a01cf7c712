import { yearOf } from '../calendar/year-of.js';
import type { Calendar } from '../model/calendar.js';
import type { UncertainYear } from '../model/compiled-rollout.js';
import type { Rollout } from '../model/rollout.js';
import { byId } from './by-id.js';

/**
 * The years of a rollout whose days may still change.
 *
 * @param rollout - its working times are covered
 * @param calendars - that were passed
 * @returns by calendar and year; calendars that nobody observes are left out
 */
export function uncertainYears(rollout: Rollout, calendars: readonly Calendar[]): readonly UncertainYear[] {
  const observed = new Set(
    rollout.workingTimes.flatMap(({ observes = [] }) => observes.map(({ calendar }) => calendar)),
  );
  const [first, last] = [yearOf(rollout.from), yearOf(rollout.to)];
  return byId(calendars.filter(({ id }) => observed.has(id))).flatMap(({ id, years }) =>
    [...years]
      .sort((left, right) => left.year - right.year)
      .flatMap(({ year, standing }) =>
        year < first || year > last || standing === 'gazetted' ? [] : [{ calendar: id, year, standing }],
      ),
  );
}
