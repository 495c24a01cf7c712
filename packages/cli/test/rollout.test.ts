import { describe, expect, it } from 'vitest';
import { holidays, organisation, rollout, template } from '../../rollout/test/support/documents.js';
import { lateFiles } from './support/late-rollout.js';
import { world } from './support/world.js';

const files: Readonly<Record<string, string>> = {
  'r.json': JSON.stringify(rollout),
  'later.json': JSON.stringify({ ...rollout, from: '2026-01-12' }),
  'other.json': JSON.stringify({ ...rollout, id: 'other' }),
  'late.json': JSON.stringify({
    ...rollout,
    deadlines: [{ id: 'report', by: '2026-01-16', steps: ['assess'], strength: 'must' }],
    organisations: ['a', 'b', 'c'].map((id) => organisation(id)),
    pools: [
      { id: 'assessors', resource: 'assessor', units: 1 },
      { id: 'hall', resource: 'room', units: 1 },
    ],
  }),
  'held.json': JSON.stringify({
    ...rollout,
    organisations: [
      { id: 'a', wave: 'first', kind: 'office', region: 'north' },
      organisation('b', { kind: 'school' }),
    ],
  }),
  't.json': JSON.stringify(template),
  'c.json': JSON.stringify(holidays),
};
const documents = '--template t.json --calendar c.json --schedules 20';
const widthOf = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));
const fault = (err: string): string => err.split(' ')[0] ?? '';

describe('rollout plan', () => {
  it('shows when waves end, what the plan comes to, and what was proved', async () => {
    const { exit, out, err } = await world(files).sopana(`rollout plan r.json ${documents}`);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const [header, first, second] = out.split('\n');
    expect(header?.split(/ {2,}/)).toEqual([
      'wave',
      'organisations',
      'activities',
      'events',
      'starts',
      'ends',
    ]);
    expect(first).toMatch(/^first +3 +9 +1 +2026-01-05 +2026-0\d-\d\d$/);
    expect(second).toMatch(/^second +1 +2 +1 +2026-01-\d\d +2026-0\d-\d\d$/);
    expect(out).toMatch(/Last end: 2026-\d\d-\d\d; /);
    expect(out).toContain('Left out by a variant: 1 step.');
    expect(out).toMatch(/Made with seed 1 from 2\d schedules\./);
    expect(widthOf(out)).toBeLessThanOrEqual(80);
  });

  it('says who is held, and why', async () => {
    const { out } = await world(files).sopana(`rollout plan held.json ${documents}`);
    const words = out.replaceAll('\n', ' ');
    expect(words).toContain(
      'Held at assess, since which variant of it applies is not known: 1 organisation (a).',
    );
    expect(words).toContain('Held at train, since a step before it is held: 1 organisation (a).');
  });

  it('writes a row for each step as CSV, and the whole plan as JSON', async () => {
    const there = world(files);
    const { exit } = await there.sopana(`rollout plan r.json ${documents} --format csv --out plan.csv`);
    const rows = there.text('plan.csv').trimEnd().split('\n');
    expect({ exit, rows: rows.length }).toEqual({ exit: 0, rows: 13 });
    expect(rows[0]).toMatch(/^organisation,organisationName,step,stepName,wave,region,status,starts/);
    const { out } = await there.sopana(`rollout plan r.json ${documents} --format json`);
    expect(JSON.parse(out)).toMatchObject({
      outcome: 'planned',
      effort: { seed: 1, schedules: expect.any(Number) },
    });
  });

  it('answers no when there can be no plan, with the rules that cannot hold together', async () => {
    const line = 'rollout plan r.json --template t.json --schedules 5';
    const { exit, out, err } = await world(lateFiles).sopana(`${line} --branches 20000`);
    expect({ exit, code: fault(err) }).toEqual({ exit: 3, code: 'plan.infeasible' });
    expect(out).toContain('These rules cannot hold together:');
    expect(out).toContain('There are only so many of team.');
    expect(out).toMatch(/1 more of team from 2026-01-05 to 2026-01-07/);
    const undecided = await world(lateFiles).sopana(line);
    expect({ exit: undecided.exit, code: fault(undecided.err) }).toEqual({ exit: 1, code: 'plan.undecided' });
  });

  it('shows a person how far it has come', async () => {
    const { err } = await world(files, { isTerminal: true }).sopana(
      `rollout plan r.json ${documents} --branches 10`,
    );
    expect(err).toContain('Planning 11 steps');
    expect(err).toMatch(/19 of 20 schedules: ends 2026/);
    expect(err).toContain('Proving, up to 10 branches');
    expect(err.endsWith('\r\u001b[2K')).toBe(true);
  });

  it('finds every fault at its place, in whichever file', async () => {
    const bad = {
      ...files,
      'r.json': JSON.stringify({ ...rollout, to: '2027-01-01', workingTime: 'ofice' }),
      't.json': JSON.stringify({
        ...template,
        steps: template.steps.map((step) => ({ ...step, provider: 'x' })),
      }),
      'c.json': JSON.stringify({ ...holidays, days: [{ date: '2030-01-01' }] }),
    };
    const { exit, err } = await world(bad).sopana(`rollout plan r.json ${documents}`);
    expect(exit).toBe(1);
    const lines = err.trimEnd().split('\n');
    expect(lines.map((line) => line.replace(/: .*/, ''))).toEqual([
      'rolloutTemplate.danglingReference t.json steps[0].provider',
      'rolloutTemplate.danglingReference t.json steps[1].provider',
      'rolloutTemplate.danglingReference t.json steps[2].provider',
      'rollout.danglingReference r.json workingTime',
      'rolloutCalendar.dayOutsideYears c.json days[0].date',
      'rolloutCalendar.uncoveredYear r.json workingTimes[0].observes[0].calendar',
      '6 findings.',
    ]);
    const shapes = { ...files, 'c.json': '{}', 't.json': '{"sopana":"rollout-template/1"}' };
    const { err: shape } = await world(shapes).sopana(`rollout plan r.json ${documents}`);
    expect(shape).toMatch(/document\.missing t\.json/);
    expect(shape).toMatch(/c\.json/);
  });

  it.each([
    ['a file that is not there', 'rollout plan x.json --template t.json', 2, 'file.missing'],
    ['a template that is not there', 'rollout plan r.json --template x.json', 2, 'file.missing'],
    [
      'a calendar that is not there',
      'rollout plan r.json --template t.json --calendar x.json',
      2,
      'file.missing',
    ],
    ['a seed that is none', `rollout plan r.json ${documents} --seed -1`, 2, 'argument.badCount'],
    [
      'schedules that are none',
      'rollout plan r.json --template t.json --calendar c.json --schedules many',
      2,
      'argument.badCount',
    ],
    ['branches that are none', `rollout plan r.json ${documents} --branches few`, 2, 'argument.badCount'],
    [
      'a language that is none',
      `rollout plan r.json ${documents} --lang xx_y`,
      2,
      'argument.unknownLanguage',
    ],
    [
      'a width that is none',
      `rollout export r.json ${documents} --as gantt --width 10`,
      2,
      'argument.badCount',
    ],
    [
      'an instant that is none',
      `rollout export r.json ${documents} --as ics --stamp today`,
      2,
      'instant.syntax',
    ],
    [
      'an activity that is none',
      `rollout explain r.json ${documents} --activity a/talks`,
      2,
      'rolloutPlan.unknownActivity',
    ],
    [
      'units of a pool that is none',
      `rollout explain r.json ${documents} --more asessors=1`,
      2,
      'argument.badUnits',
    ],
    [
      'another rollout beside it',
      `rollout explain r.json ${documents} --beside other.json`,
      1,
      'rolloutPlan.differentRollouts',
    ],
    [
      'a picture of no plan',
      'rollout export late.json --template t.json --calendar c.json --schedules 5 --as gantt',
      1,
      'rolloutPlan.noSchedule',
    ],
    [
      'a chain of no plan',
      'rollout explain late.json --template t.json --calendar c.json --schedules 5',
      1,
      'rolloutPlan.noSchedule',
    ],
  ])('stops at %s', async (_, line, exit, code) => {
    const ran = await world(files).sopana(line);
    expect({ exit: ran.exit, code: fault(ran.err) }).toEqual({ exit, code });
  });
});

describe('rollout explain', () => {
  it('shows the bottlenecks and the critical chain', async () => {
    const { exit, out } = await world(files).sopana(`rollout explain r.json ${documents}`);
    expect(exit).toBe(0);
    expect(out.split('\n')[0]?.split(/ {2,}/)).toEqual(['pool', 'days waited', 'by activities', 'held']);
    expect(out).toMatch(/- 2026-02-02 to 2026-02-03 {2}[abc]\/train: after the budget period/);
    expect(widthOf(out)).toBeLessThanOrEqual(80);
    const { out: csv } = await world(files).sopana(`rollout explain r.json ${documents} --format csv`);
    expect(csv.split('\n')[0]).toBe('pool,resource,waitedDays,waiting,heldShare');
    const { out: json } = await world(files).sopana(`rollout explain r.json ${documents} --format json`);
    expect(Object.keys(JSON.parse(json))).toEqual(['chain', 'bottlenecks']);
  });

  it('says why activities lie where they do', async () => {
    const line = `rollout explain r.json ${documents} --activity a/talk --activity a/assess`;
    const { out } = await world(files).sopana(line);
    expect(out).toMatch(
      /^Talk of a: 2026-01-05 to 2026-01-05\.\nIt starts as early as it can, on 2026-01-05:\n- the rollout begins on 2026-01-05\.\n\nAssessment of a: /,
    );
    const { out: csv } = await world(files).sopana(`${line} --format csv`);
    expect(csv.split('\n')[1]).toBe(
      'a/talk,2026-01-05,2026-01-05,2026-01-05,0,release,the rollout begins on 2026-01-05.',
    );
    const { out: json } = await world(files).sopana(`${line} --format json`);
    expect(JSON.parse(json)).toHaveLength(2);
  });

  it('plans again with more units, or another rollout, and lays the two side by side', async () => {
    const { exit, out } = await world(files).sopana(`rollout explain r.json ${documents} --more assessors=2`);
    expect(exit).toBe(0);
    expect(out).toMatch(/^ends +as it is +assessors=2 +days later\nall +2026-/);
    expect(out).toMatch(/^wave second .* -\d+$/m);
    // What it is compared with is the plan that the command makes.
    const [, asItIs] = /^all +(\S+)/m.exec(out) ?? [];
    const plan = await world(files).sopana(`rollout plan r.json ${documents}`);
    expect(plan.out).toContain(`Last end: ${asItIs};`);
    const beside = await world(files).sopana(`rollout explain r.json ${documents} --beside later.json`);
    expect(beside.out).toMatch(/^ends +as it is +later\.json +days later\n/);
    expect(beside.out).toMatch(/^wave second .* [1-9]\d*$/m);
    expect(beside.out).toContain('10 of 11 steps start on another day.');
    const { out: csv } = await world(files).sopana(
      `rollout explain r.json ${documents} --beside later.json --format csv`,
    );
    expect(csv.trimEnd().split('\n')).toHaveLength(11);
    const { out: json } = await world(files).sopana(
      `rollout explain r.json ${documents} --beside later.json --format json`,
    );
    expect(JSON.parse(json).unmoved).toBe(1);
  });
});

describe('rollout export', () => {
  it.each([
    ['ics', '', /^BEGIN:VCALENDAR\r\n[\s\S]*DTSTAMP:20260302T000000Z/],
    [
      'ics',
      '--stamp 2026-01-01T00:00:00Z --domain plan.example.org',
      /UID:pilot\/a\/assess@plan\.example\.org\r\nDTSTAMP:20260101T000000Z/,
    ],
    ['mermaid', '', /^gantt\n {2}title pilot\n/],
    ['gantt', '', /^<svg [^>]*width="960"/],
    ['gantt', '--width 480 --rows waves --lang si', /^<svg [^>]*xml:lang="si"[^>]*width="480"/],
    ['load', '', /<title id="rollout-title">pilot: load<\/title>/],
  ])('as %s %s', async (form, more, expected) => {
    const { exit, out, err } = await world(files).sopana(
      `rollout export r.json ${documents} --as ${form} ${more}`,
    );
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(expected);
  });

  it('replaces a file as a whole or not at all', async () => {
    const there = world(files);
    expect(await there.sopana(`rollout export r.json ${documents} --as gantt --out g.svg`)).toEqual({
      exit: 0,
      out: '',
      err: '',
    });
    expect(there.text('g.svg')).toMatch(/<\/svg>\n$/);
    const { exit, err } = await world(files, { refuses: 'EACCES' }).sopana(
      `rollout export r.json ${documents} --as gantt --out g.svg`,
    );
    expect({ exit, code: fault(err) }).toEqual({ exit: 2, code: 'file.notWritable' });
  });

  it('takes the documents that come with the command', async () => {
    const own = {
      ...rollout,
      template: { id: 'sri-lanka-six-steps', version: '2026.1' },
      workingTimes: [
        { ...rollout.workingTimes[0], observes: [{ calendar: 'sri-lanka-holidays', kinds: ['public'] }] },
      ],
      waves: [{ id: 'first' }],
      organisations: [organisation('a')],
      to: '2026-12-31',
      pools: ['facilitator', 'assessor', 'trainer', 'training-seat', 'selection-panel', 'mentor'].map(
        (id) => ({ id, resource: id, units: 2 }),
      ),
      budgets: [
        {
          budget: 'capacity-building',
          periods: [{ id: 'y', from: '2026-01-01', to: '2026-12-31', amount: 2000 }],
        },
      ],
    };
    const line = 'rollout plan own.json --template srilanka --calendar srilanka --schedules 5';
    const { exit, out } = await world({ 'own.json': JSON.stringify(own) }).sopana(line);
    expect(exit).toBe(0);
    expect(out).toMatch(/^first +1 +6 /m);
  });
});
