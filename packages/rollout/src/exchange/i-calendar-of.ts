import { type Result, resultOf } from '@sopana/core';
import { addDays, civilDateOfDayNumber, parseInstant } from '@sopana/core/dates';
import { readText } from '@sopana/core/text';
import type { Rollout } from '../model/rollout.js';
import type { RolloutPlan } from '../model/rollout-plan.js';
import type { RolloutTemplate } from '../model/rollout-template.js';
import { calendarEntries } from './calendar-entries.js';
import type { CalendarEntry } from './calendar-entry.js';
import { escapeCalendarText } from './escape-calendar-text.js';
import { foldLine } from './fold-line.js';

/** How a calendar is written. */
export interface CalendarOptions {
  /** When the calendar is made, an instant such as `2026-01-05T09:30:00+05:30`; calendars compare it to find what is newer. */
  readonly stamp: string;
  /** A name of the publisher that makes uids unique in the world, such as `rollout.example.org`; none when left out. */
  readonly domain?: string;
  /** In which names are read, in order of preference; `en` when left out. */
  readonly languages?: readonly string[];
}

const millisecondsPerDay = 86_400_000;

/**
 * A plan as an iCalendar file: one entry of whole days for each activity on its own and for each event.
 *
 * @param plan - the plan; without activities the calendar is empty
 * @param documents - the template and the rollout, such as a compiled rollout holds
 * @param options - when it is made, and for whom
 * @returns the file, lines ended by CR LF and folded at 75 octets; a part that is no whole day is told in the description;
 *   fails with `instant.*`
 *
 * @example
 * ```ts
 * const template = { sopana: 'rollout-template/1', id: 'way', version: '1', steps: [{ id: 'assess', label: { en: 'Assessment' }, durationDays: 3 }] };
 * const rollout = { sopana: 'rollout/1', id: 'pilot', version: '1', template: { id: 'way', version: '1' }, from: '2026-01-05', to: '2026-02-27', workingTimes: [{ id: 'office', week: { monday: 'full', tuesday: 'full', wednesday: 'full' } }], workingTime: 'office', waves: [{ id: 'first' }], organisations: [{ id: 'a', wave: 'first' }] };
 * const compiled = compileRollout(template, rollout, []).value;
 * const file = iCalendarOf(planOf(startPlan(compiled, { seed: 1 }).value), compiled, { stamp: '2026-01-02T10:00:00+05:30' }).value;
 * file.split('\r\n').slice(5, 10); // => ['BEGIN:VEVENT', 'UID:pilot/a/assess', 'DTSTAMP:20260102T043000Z', 'DTSTART;VALUE=DATE:20260105', 'DTEND;VALUE=DATE:20260108']
 * ```
 *
 * @remarks The day after the last is the end, as the format asks. The uid is made of the ids of rollout, organisation and
 *   step, so that a calendar which is read again moves its entries.
 * @source RFC 5545; why it is written by hand: docs/decisions/0016.
 */
export function iCalendarOf(
  plan: RolloutPlan,
  documents: { readonly template: RolloutTemplate; readonly rollout: Rollout },
  options: CalendarOptions,
): Result<string> {
  const { domain, languages = ['en'] } = options;
  const stamp = parseInstant(options.stamp);
  return resultOf(stamp.ok ? [] : stamp.issues, () => {
    const at = stamp.ok ? stampText(stamp.value.epochMilliseconds) : '';
    const { rollout } = documents;
    const title = rollout.title === undefined ? rollout.id : readText(rollout.title, languages).text;
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Sopana//rollout//EN',
      'CALSCALE:GREGORIAN',
      foldLine(`X-WR-CALNAME:${escapeCalendarText(title)}`),
    ];
    // Thousands of entries fall on some hundred days.
    const days = new Map<string, string>();
    const dayAfter = (date: string): string => {
      const known = days.get(date) ?? addDays(date, 1).replaceAll('-', '');
      days.set(date, known);
      return known;
    };
    for (const entry of calendarEntries(plan, documents, languages)) {
      lines.push(...entryLines(entry, at, domain, dayAfter));
    }
    lines.push('END:VCALENDAR', '');
    return lines.join('\r\n');
  });
}

function entryLines(
  entry: CalendarEntry,
  at: string,
  domain: string | undefined,
  dayAfter: (date: string) => string,
): readonly string[] {
  const { uid, from, to, summary, description, categories } = entry;
  return [
    'BEGIN:VEVENT',
    foldLine(`UID:${escapeCalendarText(domain === undefined ? uid : `${uid}@${domain}`)}`),
    `DTSTAMP:${at}`,
    `DTSTART;VALUE=DATE:${from.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dayAfter(to)}`,
    foldLine(`SUMMARY:${escapeCalendarText(summary)}`),
    ...(description === '' ? [] : [foldLine(`DESCRIPTION:${escapeCalendarText(description)}`)]),
    foldLine(`CATEGORIES:${categories.map(escapeCalendarText).join(',')}`),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** An instant in universal time, as the format writes it. */
function stampText(milliseconds: number): string {
  const day = Math.floor(milliseconds / millisecondsPerDay);
  const seconds = Math.floor((milliseconds - day * millisecondsPerDay) / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join('');
  return `${civilDateOfDayNumber(day).replaceAll('-', '')}T${time}Z`;
}
