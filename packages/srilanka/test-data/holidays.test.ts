import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holidays } from '../src/calendar/sri-lanka-holidays.js';

const folder = join(process.env['SOPANA_DATA'] ?? '', 'holidays');
const wordOf = (kinds: readonly string[]): string => kinds.filter((kind) => kind !== 'poya').join(' ');

interface Published {
  readonly start: string;
  readonly summary: string;
  readonly categories: readonly string[];
}

function gazetted(year: number): readonly string[] {
  const days = JSON.parse(readFileSync(join(folder, `${year}.json`), 'utf8')) as readonly Published[];
  return days.map(
    ({ start, categories }) => `${start} ${wordOf(categories.map((name) => name.toLowerCase()))}`,
  );
}

function tentative(): readonly string[] {
  const events = readFileSync(join(folder, '2027-Tentative.ics'), 'utf8').split('BEGIN:VEVENT').slice(1);
  return events.map((event) => {
    const value = (key: string): string =>
      new RegExp(`^${key}[^:]*:(.*)$`, 'm').exec(event)?.[1]?.trim() ?? '';
    const date = value('DTSTART').replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
    return `${date} ${wordOf(value('DESCRIPTION').toLowerCase().split(','))}`;
  });
}

describe('the holidays of the pack are the collected ones, day by day with their kinds', () => {
  it.each(holidays.years)('$year ($standing)', ({ year, standing }) => {
    const ours = holidays.days
      .filter(({ date }) => date.startsWith(`${year}`))
      .map(({ date, kinds }) => `${date} ${wordOf(kinds)}`);
    const theirs = standing === 'tentative' ? tentative() : gazetted(year);
    expect(theirs.length).toBeGreaterThan(20);
    expect([...ours].sort()).toEqual([...theirs].sort());
  });
});
