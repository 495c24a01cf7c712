import { formatSchema, onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { Calendar, CalendarStanding } from '../model/calendar.js';
import { calendarDaySchema } from './calendar-day-schema.js';
import { documentMembers } from './document-members.js';

/**
 * The schema of calendars.
 *
 * @returns the whole document, strict
 *
 * @example
 * ```ts
 * calendarSchema().safeParse({}).success; // => false
 * ```
 *
 * @source The language of calendars, version 1.
 */
export const calendarSchema: () => z.ZodType<Calendar> = /* @__PURE__ */ onFirstUse(() => {
  const standing: z.ZodType<CalendarStanding> = z.enum(['gazetted', 'tentative', 'estimated']);
  return z.strictObject({
    ...documentMembers(),
    sopana: formatSchema('holiday-list', 1),
    years: z.array(z.strictObject({ year: z.int().min(1).max(9999), standing })),
    days: z.array(calendarDaySchema()),
  });
});
