import document from '../../documents/poya-estimates.json' with { type: 'json' };
import type { HolidayList } from './holiday-list.js';

/**
 * Poya days beyond those that are announced, computed and flagged as estimates. The list has no other holiday of its years.
 *
 * @example
 * ```ts
 * poyaEstimates.years[0]; // => { year: 2028, standing: 'estimated' }
 * ```
 *
 * @source Astronomy Engine (MIT) and a rule fitted to the gazetted days: docs/methods/poya.md.
 */
export const poyaEstimates: HolidayList = document as HolidayList;
