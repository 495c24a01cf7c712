import { parseCivilDate, parseInstant } from '@sopana/core/dates';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { attemptOf } from './attempt-of.js';

/**
 * The moment that the user named.
 *
 * @param environment - the world outside
 * @param option - its name, such as `--at`
 * @param text - an instant with a numeric offset, or a civil date for the last second of that day; undefined for today
 * @param offset - by which the days are counted
 * @returns RFC 3339; stops as wrong usage with `instant.*` or `date.*`
 */
export function readMoment(
  { today }: Environment,
  option: string,
  text: string | undefined,
  offset: string,
): Attempt<string> {
  const given = text ?? today();
  const isDay = /^\d+-\d+-\d+$/.test(given);
  const day = attemptOf(parseCivilDate(given), () => option);
  if (isDay && !day.ok) return { ...day, exit: 2 };
  const moment = isDay ? `${given}T23:59:59${offset}` : given;
  const instant = attemptOf(parseInstant(moment), () => option);
  return instant.ok ? { ok: true, value: moment } : { ...instant, exit: 2 };
}
