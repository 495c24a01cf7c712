import { parseCivilDate } from '@sopana/core/dates';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { attemptOf } from './attempt-of.js';

/**
 * The day that the user named.
 *
 * @param environment - the world outside
 * @param on - a civil date such as `2026-11-23`; undefined for today
 * @returns the date; stops as wrong usage with `date.*`
 */
export function readDay({ today }: Environment, on: string | undefined): Attempt<string> {
  const day = on ?? today();
  const date = attemptOf(parseCivilDate(day), () => '--on');
  return date.ok ? { ok: true, value: day } : { ...date, exit: 2 };
}
