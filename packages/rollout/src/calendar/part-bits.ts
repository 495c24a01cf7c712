import type { DayPart } from '../model/calendar.js';

/** The halves of a day as bits: the morning is 1, the afternoon 2. */
export const partBits: Readonly<Record<DayPart, number>> = { none: 0, morning: 1, afternoon: 2, full: 3 };
