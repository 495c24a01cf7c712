import { deepFreeze, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { escapeCalendarText } from '../src/exchange/escape-calendar-text.js';
import { foldLine } from '../src/exchange/fold-line.js';
import { iCalendarOf } from '../src/exchange/i-calendar-of.js';
import { mermaidOf } from '../src/exchange/mermaid-of.js';
import { planTable } from '../src/exchange/plan-table.js';
import type { RolloutPlan } from '../src/model/rollout-plan.js';
import { organisation, rollout, template } from './support/documents.js';
import { planned } from './support/planned.js';

const octets = (text: string): number => new TextEncoder().encode(text).length;
const odd = 'සෝපාන; சோபானம், "quotes" \\ and\na new line '.repeat(4).trim();

describe('folding', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 400 }).map((line) => line.replace(/[\r\n]/g, ' '));

  it('keeps lines to 75 octets, cuts no character, and is undone by taking line ends with a space out', () => {
    fc.assert(
      fc.property(text, (line) => {
        const folded = foldLine(line);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
        for (const piece of folded.split('\r\n')) expect(octets(piece)).toBeLessThanOrEqual(75);
      }),
      { seed: 20261127, numRuns: 300 },
    );
  });

  it.each([
    ['a line of 75 octets stays whole', 'x'.repeat(75), 1],
    ['one more is folded', 'x'.repeat(76), 2],
    ['a continued line holds 74 beside its space', 'x'.repeat(75 + 74), 2],
    ['and no more', 'x'.repeat(75 + 75), 3],
    ['three octets for each letter', 'අ'.repeat(26), 2],
    ['four octets for each', '😀'.repeat(19), 2],
  ])('%s', (_, line, pieces) => {
    expect(foldLine(line).split('\r\n')).toHaveLength(pieces);
  });
});

describe('escaping', () => {
  it.each([
    ['a\\b', 'a\\\\b'],
    ['a;b,c', 'a\\;b\\,c'],
    ['a\r\nb\nc\rd', 'a\\nb\\nc\\nd'],
    ['a\u0007b\u007f', 'a b '],
    ['a\tb', 'a\tb'],
  ])('%j', (text, expected) => {
    expect(escapeCalendarText(text)).toBe(expected);
  });
});

describe('a calendar', () => {
  const { compiled, plan } = planned({
    title: { en: odd },
    organisations: [organisation('a', { label: { en: odd } }), organisation('b'), organisation('c')],
  });
  const file = expectOk(
    iCalendarOf(plan, compiled, { stamp: '2026-01-02T10:00:00+05:30', domain: 'plan.example.org' }),
  );
  const parsed = new ICAL.Component(ICAL.parse(file));
  const entries = parsed.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

  it('is read by ical.js with every activity and event, on its days', () => {
    const expected = [
      ...plan.activities
        .filter(({ event }) => event === null)
        .map((one) => [`pilot/${one.id}@plan.example.org`, one.starts.on, one.ends.on]),
      ...plan.events.map((one) => [`pilot/${one.id}@plan.example.org`, one.starts.on, one.ends.on]),
    ].sort();
    const dayBefore = (time: ICAL.Time): string => {
      const copy = time.clone();
      copy.adjust(-1, 0, 0, 0);
      return copy.toString();
    };
    const found = entries.map((one) => [one.uid, one.startDate.toString(), dayBefore(one.endDate)]).sort();
    expect(found).toEqual(expected);
    expect(found.length).toBeGreaterThan(4);
    expect(entries.every((one) => one.startDate.isDate && one.endDate.isDate)).toBe(true);
  });

  it('keeps words whole through escaping and folding', () => {
    const first = entries.find(({ uid }) => uid.startsWith('pilot/a/assess'));
    expect(first?.summary).toBe(`Assessment: ${odd}`);
    const talk = entries.find(({ uid }) => uid.startsWith('pilot/talk@a'));
    expect(talk?.summary).toBe('Talk: 3 organisations');
    expect(talk?.description).toBe(`hall: 1\n${odd}\nb\nc`);
    // The parser gives back what is not in the standard as it is written.
    expect(parsed.getFirstPropertyValue('x-wr-calname')).toBe(escapeCalendarText(odd));
  });

  it('says when it was made, in universal time', () => {
    const stamps = parsed
      .getAllSubcomponents('vevent')
      .map((one) => String(one.getFirstPropertyValue('dtstamp')));
    expect(new Set(stamps)).toEqual(new Set(['2026-01-02T04:30:00Z']));
  });

  it('ends every line by CR LF and none with more than 75 octets', () => {
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...file.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('tells the half of a day where it is not the usual one', () => {
    const steps = template.steps.map((step) => ({ ...step, durationDays: 0.5 }));
    const half = planned({ organisations: [organisation('a')] }, { steps });
    const text = expectOk(iCalendarOf(half.plan, half.compiled, { stamp: '2026-01-02T00:00:00Z' }));
    const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(new ICAL.Event(event).description).toContain('2026-01-05 – 2026-01-05 morning');
  });

  it('is refused without an instant', () => {
    const result = iCalendarOf(plan, compiled, { stamp: 'today' });
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(['instant.syntax']);
  });

  it('is empty for a plan without activities, and still a calendar', () => {
    const empty = planned({ organisations: [] });
    const text = expectOk(iCalendarOf(empty.plan, empty.compiled, { stamp: '2026-01-02T00:00:00Z' }));
    expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')).toEqual([]);
  });
});

describe('a table', () => {
  it('has one row for each step of each organisation, planned or not', () => {
    const steps = template.steps.map((step) =>
      step.id === 'train' ? { ...step, entry: { fact: 'mandate', is: true } } : step,
    );
    const facts = [{ id: 'briefed', value: true, evidence: [] }];
    const { plan, compiled } = planned(
      { organisations: [organisation('a', { facts }), organisation('b', { kind: 'school' })] },
      { steps },
    );
    const { header, rows } = planTable(plan, compiled, ['en']);
    const column = (name: string) => header.indexOf(name);
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    expect(
      rows.map((row) => [row[column('organisation')], row[column('step')], row[column('status')]]),
    ).toEqual([
      ['a', 'assess', 'planned'],
      ['b', 'talk', 'planned'],
      ['b', 'assess', 'planned'],
      ['a', 'train', 'held'],
      ['a', 'talk', 'done'],
      ['b', 'train', 'leftOut'],
    ]);
    expect(rows[1]?.slice(column('event'))).toEqual(['talk@b', 'hall:1']);
    expect(rows[3]?.slice(column('starts'))).toEqual([null, null, null, null, null, null, '']);
  });
});

describe('a Mermaid diagram', () => {
  it('holds every activity once, and no character that its grammar gives a meaning', () => {
    const label = { en: 'Water: #1; 50 %, all' };
    const { plan, compiled } = planned({ organisations: [organisation('a', { label }), organisation('b')] });
    const text = mermaidOf(plan, compiled, ['en']);
    const lines = text.trimEnd().split('\n');
    expect(lines[0]).toBe('gantt');
    expect(lines.filter((line) => line.startsWith('  section '))).toEqual([
      '  section Water 1 50 all',
      '  section b',
    ]);
    const tasks = lines.filter((line) => / : t\d+, /.test(line));
    expect(tasks).toHaveLength(plan.activities.length);
    expect(tasks.every((line) => /^ {2}[^:;#,]+ : t\d+, \d{4}-\d\d-\d\d, \d{4}-\d\d-\d\d$/.test(line))).toBe(
      true,
    );
  });
});

it('exchange changes nothing that it is given', () => {
  const { plan, compiled } = planned();
  const frozen: RolloutPlan = deepFreeze(structuredClone(plan));
  expect(() => {
    iCalendarOf(frozen, compiled, { stamp: '2026-01-02T00:00:00Z' });
    planTable(frozen, { template, rollout }, []);
    mermaidOf(frozen, compiled, []);
  }).not.toThrow();
});
