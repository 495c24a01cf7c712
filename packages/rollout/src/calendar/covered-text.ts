import type { Calendar } from '../model/calendar.js';

/**
 * The years that a calendar covers, in words.
 *
 * @param calendar - the calendar
 * @returns such as `2025, 2026, 2027 (tentative)`, rising; `no year` when there is none
 */
export function coveredText({ years }: Calendar): string {
  const words = [...years]
    .sort((left, right) => left.year - right.year)
    .map(({ year, standing }) => (standing === 'gazetted' ? `${year}` : `${year} (${standing})`));
  return words.length === 0 ? 'no year' : words.join(', ');
}
