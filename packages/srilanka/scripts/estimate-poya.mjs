/** Writes the estimated Poya days that follow the gazetted and the tentative ones: `pnpm --filter @sopana/srilanka run poya`. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { poyaDates } from './poya-dates.mjs';

const documents = new URL('../documents/', import.meta.url);
const { years } = JSON.parse(readFileSync(new URL('holidays.json', documents), 'utf8'));
const covered = Math.max(...years.map(({ year }) => year));
const estimatedYears = 13;
const first = covered + 1;
const last = covered + estimatedYears;
const all = Array.from({ length: estimatedYears }, (_, index) => first + index);

const document = {
  sopana: 'holiday-list/1',
  id: 'sri-lanka-poya-estimates',
  version: '2026.11',
  title: { en: 'Estimated Poya days of Sri Lanka' },
  languages: ['en', 'si', 'ta'],
  provenance: 'authored',
  source:
    'Astronomy Engine 2.1.19 (MIT); rule: the Colombo date on which the full-moon tithi (elongation of 168 degrees) begins, if before 18:05, else the next day',
  note: {
    en: 'Estimates. The rule gives 73 of 73 gazetted Poya days of 2021-2026, to which its limit of 18:05 was fitted (and 2026-05-01, which the amended list of that year has as May Day alone), and the 12 tentative ones of 2027. The Gazette decides, and no other holiday of these years is in this list. The labels in si and ta are drafts.',
  },
  years: all.map((year) => ({ year, standing: 'estimated' })),
  days: poyaDates(first, last).map((date) => ({
    date,
    kinds: ['public', 'bank', 'poya'],
    label: { en: 'Poya Day (estimate)', si: 'පෝය දිනය (ඇස්තමේන්තුව)', ta: 'போயா தினம் (மதிப்பீடு)' },
  })),
};

const file = new URL('poya-estimates.json', documents);
const temporary = new URL('poya-estimates.json.tmp', documents);
writeFileSync(temporary, `${JSON.stringify(document, null, 2)}\n`);
renameSync(temporary, file);
process.stdout.write(`${document.days.length} estimated Poya days of ${first}-${last}\n`);
