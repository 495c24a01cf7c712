import document from '../../documents/holidays.json' with { type: 'json' };
import type { HolidayList } from './holiday-list.js';

/**
 * The public, bank and mercantile holidays of Sri Lanka of 2021 to 2026 as gazetted, and of 2027 as announced, tentative.
 *
 * @example
 * ```ts
 * holidays.years.map(({ standing }) => standing).join(' '); // => 'gazetted gazetted gazetted gazetted gazetted gazetted tentative'
 * holidays.days.find(({ date }) => date === '2026-05-30')?.label.en; // => 'Vesak Full Moon Poya Day'
 * ```
 *
 * @source Gazetted lists as collected in srilanka-holidays (MIT); dates are facts.
 */
export const holidays: HolidayList = document as HolidayList;
