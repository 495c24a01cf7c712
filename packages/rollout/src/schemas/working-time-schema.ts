import { idSchema, onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { DayPart, WorkingTime } from '../model/calendar.js';
import { calendarDaySchema } from './calendar-day-schema.js';
import { describedMembers } from './described-members.js';

/**
 * The schema of working times.
 *
 * @returns a week, the calendars that are observed, and single days
 */
export const workingTimeSchema: () => z.ZodType<WorkingTime> = /* @__PURE__ */ onFirstUse(() => {
  const part: z.ZodExactOptional<z.ZodType<DayPart>> = z.exactOptional(
    z.enum(['full', 'morning', 'afternoon', 'none']),
  );
  const kinds = z.exactOptional(z.array(z.string().min(1)).min(1));
  return z.strictObject({
    ...describedMembers(),
    id: idSchema(),
    week: z.strictObject({
      monday: part,
      tuesday: part,
      wednesday: part,
      thursday: part,
      friday: part,
      saturday: part,
      sunday: part,
    }),
    observes: z.exactOptional(z.array(z.strictObject({ calendar: idSchema(), kinds }))),
    days: z.exactOptional(z.array(calendarDaySchema())),
  });
});
