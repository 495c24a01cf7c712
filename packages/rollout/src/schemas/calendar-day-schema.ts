import { civilDateSchema, onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { CalendarDay, DayPart } from '../model/calendar.js';
import { describedMembers } from './described-members.js';

/**
 * The schema of days that differ from their weekday.
 *
 * @returns a day with its kinds and what is still worked on it
 */
export const calendarDaySchema: () => z.ZodType<CalendarDay> = /* @__PURE__ */ onFirstUse(() => {
  const part: z.ZodType<DayPart> = z.enum(['full', 'morning', 'afternoon', 'none']);
  return z.strictObject({
    ...describedMembers(),
    date: civilDateSchema(),
    kinds: z.exactOptional(z.array(z.string().min(1))),
    works: z.exactOptional(part),
  });
});
