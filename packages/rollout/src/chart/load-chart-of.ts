import { addDays, dayNumberOf } from '@sopana/core/dates';
import { readText } from '@sopana/core/text';
import { namesOf } from '../explain/names-of.js';
import { type PhraseTable, phrase } from '../explain/phrase.js';
import { rolloutPhrases } from '../explain/phrases.js';
import type { PoolLoad } from '../model/pool-load.js';
import type { Rollout } from '../model/rollout.js';
import type { RolloutTemplate } from '../model/rollout-template.js';
import { axis } from './axis.js';
import type { ChartOptions } from './chart-options.js';
import { element } from './element.js';
import { escapeXml } from './escape-xml.js';
import { fitText } from './fit-text.js';
import { legend } from './legend.js';
import { svgDocument } from './svg-document.js';
import { ink, textElement } from './text-element.js';
import { type TimeScale, timeScale } from './time-scale.js';
import { type WeekLoad, weeklyLoad } from './weekly-load.js';

const margin = 12;
const scaleWidth = 34;
const barHeight = 44;
const rowHeight = barHeight + 30;
/** How much wider bold words are. */
const boldness = 1.12;
const barFill = '#9db8d2';

/**
 * What is held of each pool over time, as a chart: a row of bars for each pool, one bar for each week.
 *
 * @param loads - from `loadsOf`
 * @param last - the last civil date that is shown, such as the end of the plan
 * @param documents - the template and the rollout, such as a compiled rollout holds
 * @param options - its width and its words
 * @returns an SVG document: title, description and words in it; what is held are bars, what there is a dashed line
 *
 * @example
 * ```ts
 * const template = { sopana: 'rollout-template/1', id: 'way', version: '1', resources: [{ id: 'assessor' }], steps: [{ id: 'assess', durationDays: 2, needs: [{ resource: 'assessor', units: 1 }] }] };
 * const rollout = { sopana: 'rollout/1', id: 'pilot', version: '1', template: { id: 'way', version: '1' }, from: '2026-01-05', to: '2026-02-27', workingTimes: [{ id: 'office', week: { monday: 'full' } }], workingTime: 'office', waves: [{ id: 'first' }], organisations: [{ id: 'a', wave: 'first' }], pools: [{ id: 'assessors', resource: 'assessor', units: 3 }] };
 * const compiled = compileRollout(template, rollout, []).value;
 * const picture = loadChartOf(loadsOf(startPlan(compiled, { seed: 1 }).value).value, '2026-01-12', compiled);
 * [...picture.matchAll(/<title>([^<]*)<\/title>/g)].map(([, words]) => words); // => ['assessors, week of 2026-01-05: 1 of 3', 'assessors, week of 2026-01-12: 1 of 3']
 * ```
 *
 * @source Our convention; contrast and the use of colour after WCAG 2.2, 1.4.1, 1.4.3 and 1.4.11.
 */
export function loadChartOf(
  loads: readonly PoolLoad[],
  last: string,
  documents: { readonly template: RolloutTemplate; readonly rollout: Rollout },
  options: ChartOptions = {},
): string {
  const { width = 960, languages = ['en'], idPrefix = 'rollout', table = rolloutPhrases } = options;
  const { rollout } = documents;
  const names = namesOf(documents, languages);
  const { from } = rollout;
  const left = margin + scaleWidth;
  const scale = timeScale(from, last, left, width - margin - left);
  const title = phrase(table, 'chart.load', {
    title: rollout.title === undefined ? rollout.id : readText(rollout.title, languages).text,
  });
  const description = phrase(table, 'chart.loadDescription', { from, to: last });
  const signs = legend(
    [
      { sign: { fill: barFill }, mark: '', words: phrase(table, 'chart.held') },
      { sign: 'level', mark: '', words: phrase(table, 'chart.there') },
    ],
    margin,
    36,
    width - 2 * margin,
  );
  const top = 36 + signs.height + 20;
  const bottom = top + 8 + loads.length * rowHeight;
  const rows = loads.flatMap((load, at) => {
    const y = top + 8 + at * rowHeight;
    const pool = names('pool', load.pool);
    const { mostHeld: held, mostUnits: units, heldShare } = load;
    const share = heldShare === null ? 0 : Math.round(heldShare * 100);
    const words = phrase(table, heldShare === null ? 'chart.pool' : 'chart.poolShare', {
      pool,
      held,
      units,
      share,
    });
    return [
      textElement(margin, y + 14, fitText(words, (width - 2 * margin) / boldness), { 'font-weight': 'bold' }),
      ...drawLoad(weeklyLoad(load, last), load, pool, scale, [left, y + 22, last], table),
    ];
  });
  return svgDocument({
    width,
    height: bottom + margin,
    title,
    description,
    idPrefix,
    language: languages[0] ?? 'en',
    definitions: [],
    content: [
      textElement(margin, 24, fitText(title, (width - 2 * margin) / 1.35), {
        'font-size': 16,
        'font-weight': 'bold',
      }),
      element('g', { 'aria-hidden': 'true' }, signs.content.join('\n')),
      ...axis(scale, top, bottom),
      ...rows,
    ],
  });
}

function drawLoad(
  weeks: readonly WeekLoad[],
  { mostHeld, mostUnits }: PoolLoad,
  pool: string,
  scale: TimeScale,
  [left, top, last]: readonly [number, number, string],
  table: PhraseTable,
): readonly string[] {
  const most = Math.max(1, mostHeld, mostUnits);
  const heightOf = (units: number): number => (units / most) * barHeight;
  const base = top + barHeight;
  const shown = (value: number): number => Math.round(value * 10) / 10;
  const line: string[] = [];
  const bars = weeks.map(({ week, held, units }) => {
    const x = scale.at(week);
    const until = dayNumberOf(week) + 7 - ((((dayNumberOf(week) + 3) % 7) + 7) % 7);
    const right = scale.at(last, Math.min(1, until - dayNumberOf(last)));
    line.push(
      `${line.length === 0 ? 'M' : 'L'}${shown(x)},${shown(base - heightOf(units))} H${shown(right)}`,
    );
    const words = element('title', {}, escapeXml(phrase(table, 'chart.week', { pool, week, held, units })));
    const bar = { x, y: base - heightOf(held), width: Math.max(1, right - x), height: heightOf(held) };
    return element(
      'g',
      {},
      `${words}${element('rect', { ...bar, fill: barFill, stroke: '#5b7a99', 'stroke-width': '0.5' })}`,
    );
  });
  return [
    ...bars,
    element('path', {
      d: `M${left},${base} H${shown(scale.at(addDays(last, 1)))}`,
      stroke: ink,
      fill: 'none',
    }),
    element('path', {
      d: line.join(' '),
      stroke: ink,
      'stroke-width': '1.5',
      'stroke-dasharray': '4 3',
      fill: 'none',
    }),
    textElement(left - 6, top + 8, String(most), { 'text-anchor': 'end', 'font-size': 11 }),
    textElement(left - 6, base + 2, '0', { 'text-anchor': 'end', 'font-size': 11 }),
  ];
}
