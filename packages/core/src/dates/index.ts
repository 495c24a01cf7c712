/**
 * Days of the calendar and moments in time, the same in every time zone.
 *
 * @packageDocumentation
 */
export { addDays } from './add-days.js';
export { civilDateOf } from './civil-date-of.js';
export { civilDateOfDayNumber } from './civil-date-of-day-number.js';
export { datesCodes } from './codes.js';
export { compareCivilDates } from './compare-civil-dates.js';
export { compareInstants } from './compare-instants.js';
export { dayNumberOf } from './day-number-of.js';
export { daysBetween } from './days-between.js';
export type { Instant } from './instant.js';
export { parseCivilDate } from './parse-civil-date.js';
export { parseInstant } from './parse-instant.js';
