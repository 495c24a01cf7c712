/**
 * Holidays of Sri Lanka, as data: gazetted, tentative and, for Poya days further on, estimated. Unofficial.
 *
 * @packageDocumentation
 */
export type { Holiday, HolidayList, HolidayStanding, HolidayYear } from './holiday-list.js';
export { poyaEstimates } from './poya-estimates.js';
export { holidays } from './sri-lanka-holidays.js';
