/**
 * The rule by which Poya days are estimated. It was found by comparison with gazetted lists, and its limit of the day was
 * fitted to them; the Gazette decides, so what it gives is an estimate.
 */
import { SearchMoonPhase } from 'astronomy-engine';

/** Where the full-moon tithi begins: the Moon is this many degrees of longitude ahead of the Sun. */
const startOfFullMoonTithi = 168;
/** Sri Lanka is this many minutes ahead of UTC. */
const minutesAhead = 330;
/**
 * The minute of the local day from which the tithi counts for the next day: 18:05. Any limit from 18:00:31 (2024-07-20, a
 * Poya day) to 18:08:43 (2022-09-09, whose next day is the Poya day) agrees with the lists; 18:00 sharp does not with this
 * library, whose positions are good to an arc minute, which is two minutes of time.
 */
const limitMinute = 18 * 60 + 5;
const minute = 60_000;
const day = 24 * 60 * minute;
/** The tithi returns every 29.27 to 29.84 days; a search that starts this much after the last finds the next. */
const restDays = 25;
const searchDays = 40;

/**
 * Poya days by the rule: the local date on which the full-moon tithi begins, if before 18:05, else the next day.
 *
 * @param {number} first - the first year
 * @param {number} last - the last year
 * @returns {string[]} civil dates, YYYY-MM-DD, in order
 */
export function poyaDates(first, last) {
  const dates = [];
  let from = new Date(Date.UTC(first, 0, 1) - 2 * day);
  for (;;) {
    const begin = SearchMoonPhase(startOfFullMoonTithi, from, searchDays);
    if (begin === null)
      throw new Error(`No full-moon tithi begins within ${searchDays} days of ${from.toISOString()}.`);
    const local = new Date(begin.date.getTime() + minutesAhead * minute);
    const minuteOfDay = local.getUTCHours() * 60 + local.getUTCMinutes();
    const shown = minuteOfDay < limitMinute ? local : new Date(local.getTime() + day);
    const date = shown.toISOString().slice(0, 10);
    const year = Number(date.slice(0, 4));
    if (year > last) return dates;
    if (year >= first) dates.push(date);
    from = new Date(begin.date.getTime() + restDays * day);
  }
}
