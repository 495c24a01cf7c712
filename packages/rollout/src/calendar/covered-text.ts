import type { Calendar } from '../model/calendar.js';

/**
 * The years that a calendar covers, in words.
 *
 * @param calendar - the calendar
 * @returns such as `2024, 2025 and, tentatively, 2026`; `no year` when there is none
 */
export function coveredText({ coveredYears, tentativeYears = [] }: Calendar): string {
  const rising = (years: readonly number[]): string =>
    [...new Set(years)].sort((left, right) => left - right).join(', ');
  const firm = rising(coveredYears.filter((year) => !tentativeYears.includes(year)));
  const tentative = rising(tentativeYears);
  if (tentative === '') return firm === '' ? 'no year' : firm;
  return firm === '' ? `tentatively ${tentative}` : `${firm} and, tentatively, ${tentative}`;
}
