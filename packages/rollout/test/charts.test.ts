import { expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../src/chart/escape-xml.js';
import { fills } from '../src/chart/fills.js';
import { fitText } from '../src/chart/fit-text.js';
import { type GanttOptions, ganttOf } from '../src/chart/gantt-of.js';
import { lanesOf } from '../src/chart/lanes-of.js';
import { loadChartOf } from '../src/chart/load-chart-of.js';
import { ink } from '../src/chart/text-element.js';
import { textWidth } from '../src/chart/text-width.js';
import { timeScale } from '../src/chart/time-scale.js';
import { weeklyLoad } from '../src/chart/weekly-load.js';
import { loadsOf } from '../src/explain/loads-of.js';
import { checkXml } from './support/check-xml.js';
import { organisation, rollout } from './support/documents.js';
import { planned } from './support/planned.js';

const freezes = [{ id: 'vote', label: { en: 'Vote <1> & "2"' }, from: '2026-01-20', to: '2026-01-21' }];
const deadlines = [{ id: 'report', by: '2026-01-30', strength: 'should' as const }];
const many = Array.from({ length: 61 }, (_, at) =>
  organisation(`o${at}`, { size: 'small', wave: at < 30 ? 'first' : 'second' }),
);

function picture(options: GanttOptions = {}, of: Parameters<typeof planned>[0] = {}): string {
  const { plan, compiled } = planned({ freezes, deadlines, ...of });
  return ganttOf(plan, compiled, options);
}
const money = [
  { budget: 'training', periods: [{ id: 'all', from: '2026-01-01', to: '2026-12-31', amount: 1000 }] },
];
const large = { organisations: many, budgets: money, to: '2026-12-31' };
const titlesOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, words = '']) => words);
const wordsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words);

function contrast(first: string, second: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [a, b] = [luminance(first), luminance(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe.each([
  ['wide', 960],
  ['narrow', 420],
  ['as narrow as may be', 280],
])('a %s Gantt chart', (_, width) => {
  const svg = picture({ width });

  it('is well-formed, told by its title and description, and has ids of its own', () => {
    const { ids, references } = checkXml(svg);
    expect(new Set(ids).size).toBe(ids.length);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
    expect(svg).toMatch(/<svg [^>]*role="img" aria-labelledby="rollout-title rollout-description"/);
    expect(svg).toContain('<title id="rollout-title">pilot: plan</title>');
    expect(svg).toMatch(/<desc id="rollout-description">Gantt chart from 2026-01-05 to/);
    const both = checkXml(`<div>${svg}${picture({ width, idPrefix: 'other' })}</div>`);
    expect(new Set(both.ids).size).toBe(both.ids.length);
  });

  it('tells every activity in words, and every freeze and deadline', () => {
    const { plan } = planned({ freezes, deadlines });
    const titles = titlesOf(svg);
    for (const one of plan.activities) {
      expect(titles.some((title) => title.startsWith(`${one.organisation}, `))).toBe(true);
    }
    expect(titles).toHaveLength(plan.activities.length + 2);
    expect(titles).toContain('Freeze: Vote &lt;1&gt; &amp; &quot;2&quot;, 2026-01-20 to 2026-01-21');
    expect(titles).toContain('Deadline: report, 2026-01-30');
    expect(wordsOf(svg)).toEqual(
      expect.arrayContaining(['Wave: first', 'Wave: second', 'Talk', 'Assessment']),
    );
  });

  it('keeps all words and shapes within its frame', () => {
    for (const [, x = '0', rest = ''] of svg.matchAll(/<text x="([^"]*)"([^>]*)>/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(width);
      expect(rest).toContain(`fill="${ink}"`);
    }
    for (const [, text = ''] of svg.matchAll(/<rect ([^>]*)\/>/g)) {
      const at = Number(/ ?x="([^"]*)"/.exec(text)?.[1] ?? 0);
      expect(at + Number(/width="([^"]*)"/.exec(text)?.[1])).toBeLessThanOrEqual(width + 0.2);
    }
  });

  it('tells steps apart by number and by pattern, not by colour alone', () => {
    const patterns = [...svg.matchAll(/<pattern id="rollout-fill-\d"[^>]*>(.*?)<\/pattern>/g)].map(
      ([, inside = '']) => inside.replace(/fill="#[0-9a-f]{6}"/g, ''),
    );
    expect(patterns).toHaveLength(3);
    expect(new Set(patterns).size).toBe(3);
    expect(wordsOf(svg).filter((word) => /^[123]$/.test(word)).length).toBeGreaterThan(5);
  });
});

it('fills are light enough for words and outlines', () => {
  const { definitions, fillOf } = fills('x', 8);
  const colours = definitions.map((one) => /fill="(#[0-9a-f]{6})"/.exec(one)?.[1] ?? '');
  expect(colours).toHaveLength(8);
  for (const colour of [...colours, '#ffffff', '#9db8d2', '#eef1f4']) {
    // WCAG 2.2: 4.5 to 1 for words (1.4.3), 3 to 1 for what must be seen (1.4.11).
    expect(contrast(ink, colour)).toBeGreaterThan(colour === '#9db8d2' ? 4.5 : 9);
  }
  expect(fillOf(9)).toBe(fillOf(1));
});

describe('rows', () => {
  it('are organisations up to 60, then steps of waves with how many are through by when', () => {
    const svg = picture({}, large);
    expect(wordsOf(svg)).toEqual(expect.arrayContaining(['Wave: first', 'Assessment']));
    expect(titlesOf(svg)[2]).toMatch(
      /^first, Talk: 2026-01-\d\d to 2026-01-\d\d, 30 organisations, half of them by /,
    );
    expect(wordsOf(svg).some((word) => /^30 by 2026-/.test(word))).toBe(true);
    const narrow = picture({ width: 400 }, large);
    expect(wordsOf(narrow).some((word) => /^Talk · 30 by 2026-/.test(word))).toBe(true);
    expect(wordsOf(picture({}, { ...large, organisations: many.slice(0, 60) }))).toContain('o59');
    expect(wordsOf(picture({ rows: 'waves' }))).toContain('3 by 2026-01-05');
  });

  it('share as few lanes as bars that overlap need, to the half day', () => {
    const bar = (from: string, to: string) => {
      const half = (text: string) => ({
        on: text.slice(0, 10),
        part: text.endsWith('m') ? ('morning' as const) : ('afternoon' as const),
      });
      return { from: half(from), to: half(to), step: 0, core: null, words: '', note: '' };
    };
    expect(lanesOf([bar('2026-01-05m', '2026-01-06m'), bar('2026-01-06a', '2026-01-07a')])).toEqual([0, 0]);
    expect(
      lanesOf([
        bar('2026-01-05m', '2026-01-06a'),
        bar('2026-01-06a', '2026-01-07a'),
        bar('2026-01-07m', '2026-01-08m'),
      ]),
    ).toEqual([0, 1, 0]);
  });

  it('of no plan say so', () => {
    const late = {
      organisations: [organisation('a')],
      deadlines: [{ id: 'never', by: '2026-01-05', strength: 'must' as const }],
    };
    const { plan, compiled } = planned(late);
    expect(plan.outcome).not.toBe('planned');
    const svg = ganttOf(plan, compiled);
    checkXml(svg);
    expect(wordsOf(svg)).toContain(`There is no plan: it is ${plan.outcome}.`);
  });
});

describe('time', () => {
  it.each([
    [
      'months',
      '2026-01-01',
      '2026-06-30',
      700,
      ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'],
    ],
    [
      'quarters',
      '2026-01-01',
      '2027-06-30',
      500,
      ['2026-01', '2026-04', '2026-07', '2026-10', '2027-01', '2027-04'],
    ],
    ['years', '2020-06-01', '2026-06-30', 400, ['2021-01', '2022-01', '2023-01', '2024-01', '2025-01']],
    ['its first day', '2026-01-05', '2026-01-20', 400, ['2026-01-05']],
  ])('is marked by %s', (_, from, to, width, labels) => {
    const { ticks, at } = timeScale(from, to, 100, width);
    expect(ticks.map(({ label }) => label).filter((label) => label !== '')).toEqual(labels);
    expect([at(from), at(to, 1)]).toEqual([100, 100 + width]);
  });

  it('leaves out words for which there is no room at its end', () => {
    expect(timeScale('2026-01-01', '2026-04-03', 0, 280).ticks.map(({ label }) => label)).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
      '',
    ]);
  });
});

describe('words', () => {
  it('that fit stay, others are cut with their marks', () => {
    expect(fitText('short', 100)).toBe('short');
    expect(fitText('a rather long name', 60)).toBe('a rather…');
    const sinhala = 'සෝපාන සංවර්ධන';
    const cut = fitText(sinhala, 50);
    expect(cut.endsWith('…')).toBe(true);
    expect(sinhala.slice(cut.length - 1)).not.toMatch(/^\p{M}/u);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 200 }), (text, width) => {
        expect(textWidth(fitText(text, width))).toBeLessThanOrEqual(width);
      }),
      { seed: 20261127 },
    );
  });

  it('are escaped', () => {
    expect(escapeXml('<a & "b\'>\u0000')).toBe('&lt;a &amp; &quot;b&#39;&gt;');
  });
});

describe('a load chart', () => {
  const { state, plan, compiled } = planned();
  const loads = expectOk(loadsOf(state));
  const last = plan.ends?.on ?? '';

  it('shows for each pool what is held and what there is, in words too', () => {
    for (const width of [960, 420]) {
      const svg = loadChartOf(loads, last, compiled, { width });
      const { ids, references } = checkXml(svg);
      expect(references.filter((id) => !ids.includes(id))).toEqual([]);
      expect(wordsOf(svg)).toEqual(expect.arrayContaining(['held', 'there', '0', '2']));
      expect(wordsOf(svg).some((word) => /^assessors: at most 2 of 2 held, \d+ % of its/.test(word))).toBe(
        true,
      );
      expect(titlesOf(svg)[0]).toMatch(/^assessors, week of 2026-01-05: \d of 2$/);
      expect(svg.match(/stroke-dasharray/g)).toHaveLength(3);
    }
  });

  it('is what the plan holds, half day by half day', () => {
    const [assessors] = loads;
    const busy = plan.activities.filter(({ step }) => step === 'assess');
    for (const { from, held } of assessors?.steps ?? []) {
      const key = `${from.on} ${from.part === 'morning' ? 0 : 1}`;
      const inside = busy.filter(
        ({ starts, ends }) =>
          `${starts.on} ${starts.part === 'morning' ? 0 : 1}` <= key &&
          key <= `${ends.on} ${ends.part === 'morning' ? 0 : 1}`,
      );
      const units = inside.flatMap(({ pools }) => pools).reduce((sum, one) => sum + one.units, 0);
      expect([0, units]).toContain(held);
    }
    expect(assessors?.mostHeld).toBe(2);
    expect(assessors?.steps.filter(({ held }) => held > 0).length).toBeGreaterThan(1);
  });

  it('takes the most of each week', () => {
    const at = (on: string, held: number, units: number) => ({
      from: { on, part: 'morning' as const },
      held,
      units,
    });
    const load = {
      pool: 'p',
      resource: 'r',
      mostHeld: 3,
      mostUnits: 4,
      heldShare: null,
      steps: [at('2026-01-07', 1, 2), at('2026-01-09', 3, 4), at('2026-01-10', 0, 0), at('2026-01-19', 2, 2)],
    };
    expect(weeklyLoad(load, '2026-01-20')).toEqual([
      { week: '2026-01-07', held: 3, units: 4 },
      { week: '2026-01-12', held: 0, units: 0 },
      { week: '2026-01-19', held: 2, units: 2 },
    ]);
    const { plan: none, compiled: idle } = planned({ organisations: [] });
    expect(none.ends).toBeNull();
    checkXml(loadChartOf([load], rollout.from, idle));
  });
});
