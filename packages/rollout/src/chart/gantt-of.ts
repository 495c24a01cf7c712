import { readText } from '@sopana/core/text';
import { stepsInOrder } from '../compile/steps-in-order.js';
import { namesOf } from '../explain/names-of.js';
import { phrase } from '../explain/phrase.js';
import { rolloutPhrases } from '../explain/phrases.js';
import type { Rollout } from '../model/rollout.js';
import type { RolloutPlan } from '../model/rollout-plan.js';
import type { RolloutTemplate } from '../model/rollout-template.js';
import { axis } from './axis.js';
import { barSpan } from './bar-span.js';
import type { ChartOptions } from './chart-options.js';
import { drawBar } from './draw-bar.js';
import { element } from './element.js';
import { fills } from './fills.js';
import { fitText } from './fit-text.js';
import type { GanttRow } from './gantt-row.js';
import { lanesOf } from './lanes-of.js';
import { legend } from './legend.js';
import { organisationRows } from './organisation-rows.js';
import { ruleMarks } from './rule-marks.js';
import { svgDocument } from './svg-document.js';
import { textElement } from './text-element.js';
import { timeScale } from './time-scale.js';
import { waveRows } from './wave-rows.js';
import { wavesInOrder } from './waves-in-order.js';

/** How a Gantt chart is drawn. */
export interface GanttOptions extends ChartOptions {
  /** A row for each organisation, or for each step of each wave; organisations up to 60 of them when left out. */
  readonly rows?: 'organisations' | 'waves';
}

const mostOrganisations = 60;
const margin = 12;
const laneHeight = 18;
const narrow = 640;

/**
 * A plan as a Gantt chart.
 *
 * @param plan - the plan; without one the picture says so
 * @param documents - the template and the rollout, such as a compiled rollout holds
 * @param options - its width, its rows and its words
 * @returns an SVG document: title, description and words in it, patterns and numbers beside colours
 *
 * @example
 * ```ts
 * const template = { sopana: 'rollout-template/1', id: 'way', version: '1', steps: [{ id: 'assess', durationDays: 3 }] };
 * const rollout = { sopana: 'rollout/1', id: 'pilot', version: '1', template: { id: 'way', version: '1' }, from: '2026-01-05', to: '2026-02-27', workingTimes: [{ id: 'office', week: { monday: 'full', tuesday: 'full', wednesday: 'full' } }], workingTime: 'office', waves: [{ id: 'first' }], organisations: [{ id: 'a', wave: 'first' }] };
 * const compiled = compileRollout(template, rollout, []).value;
 * const picture = ganttOf(planOf(startPlan(compiled, { seed: 1 }).value), compiled);
 * /<title>([^<]*)<\/title>/.exec(picture)[1]; // => 'a, assess: 2026-01-05 to 2026-01-07'
 * ```
 *
 * @source Our convention; contrast and the use of colour after WCAG 2.2, 1.4.1, 1.4.3 and 1.4.11.
 */
export function ganttOf(
  plan: RolloutPlan,
  documents: { readonly template: RolloutTemplate; readonly rollout: Rollout },
  options: GanttOptions = {},
): string {
  const { width = 960, languages = ['en'], idPrefix = 'rollout', table = rolloutPhrases } = options;
  const { template, rollout } = documents;
  const names = namesOf(documents, languages);
  const steps = stepsInOrder(template.steps).map(({ id }) => id);
  const organisations = new Set(plan.activities.map(({ organisation }) => organisation)).size;
  const kind = options.rows ?? (organisations > mostOrganisations ? 'waves' : 'organisations');
  const rowsOf = kind === 'waves' ? waveRows : organisationRows;
  const rows = rowsOf(plan, wavesInOrder(rollout), steps, names, table);
  const { from } = rollout;
  const to = plan.ends?.on ?? from;
  const isNarrow = width < narrow;
  const nameWidth = isNarrow ? 0 : Math.min(290, width * 0.3);
  const right = width - margin;
  const scale = timeScale(from, to, margin + nameWidth, width - 2 * margin - nameWidth);
  const { definitions, fillOf } = fills(idPrefix, steps.length);
  const facts = { from, to, organisations, activities: plan.activities.length };
  const title = phrase(table, 'chart.gantt', {
    title: rollout.title === undefined ? rollout.id : readText(rollout.title, languages).text,
  });
  const planned = plan.outcome === 'planned';
  const marks = planned ? ruleMarks(rollout, from, to, names, table, idPrefix) : null;
  const signs = legend(
    [
      ...steps.map((step, at) => ({
        sign: { fill: fillOf(at) },
        mark: `${at + 1}`,
        words: names('step', step),
      })),
      ...(marks?.legend ?? []),
    ],
    margin,
    54,
    width - 2 * margin,
  );
  const top = 54 + signs.height + 20;
  const drawn = drawRows(rows, top + 8, isNarrow, (row, y, height) => {
    const lanes = lanesOf(row.bars);
    const name = { 'font-weight': row.heading ? 'bold' : 'normal' };
    const baseline = isNarrow || row.heading ? y + 13 : y + height / 2 + 4;
    const room = isNarrow || row.heading ? width - 2 * margin : nameWidth - 8;
    const barTop = y + (isNarrow ? 18 : 3);
    return [
      textElement(margin, baseline, fitText(nameOf(row, isNarrow), room), name),
      ...row.bars.map((bar, at) => {
        const next = row.bars.find((_, other) => other > at && lanes[other] === lanes[at]);
        const end = next === undefined ? right : barSpan(scale, next.from, next.to)[0];
        const place = { top: barTop + (lanes[at] ?? 0) * laneHeight, height: laneHeight - 4, right: end };
        return drawBar(isNarrow ? { ...bar, note: '' } : bar, scale, place, fillOf(bar.step));
      }),
    ];
  });
  const bottom = drawn.bottom + 4;
  const summary = phrase(table, planned ? 'chart.span' : 'chart.noPlan', { ...facts, outcome: plan.outcome });
  return svgDocument({
    width,
    height: bottom + margin,
    title,
    description: planned
      ? phrase(table, kind === 'waves' ? 'chart.ganttWaves' : 'chart.ganttDescription', facts)
      : summary,
    idPrefix,
    language: languages[0] ?? 'en',
    definitions: [...definitions, ...(marks?.definitions ?? [])],
    content: [
      textElement(margin, 24, fitText(title, (width - 2 * margin) / 1.35), {
        'font-size': 16,
        'font-weight': 'bold',
      }),
      textElement(margin, 42, fitText(summary, width - 2 * margin)),
      element('g', { 'aria-hidden': 'true' }, signs.content.join('\n')),
      ...(marks?.draw(scale, top + 4, bottom) ?? []),
      ...axis(scale, top, bottom),
      ...drawn.content,
    ],
  });
}

/** Where names stand above, words beside a bar stand there too: there is room. */
function nameOf({ name, bars }: GanttRow, isNarrow: boolean): string {
  const notes = isNarrow ? bars.map(({ note }) => note).filter((note) => note !== '') : [];
  return [name, ...notes].join(' · ');
}

function drawRows(
  rows: readonly GanttRow[],
  top: number,
  isNarrow: boolean,
  draw: (row: GanttRow, y: number, height: number) => readonly string[],
): { readonly content: readonly string[]; readonly bottom: number } {
  let y = top;
  const content = rows.flatMap((row) => {
    const lanes = Math.max(1, ...lanesOf(row.bars).map((lane) => lane + 1));
    const height = row.heading ? 24 : lanes * laneHeight + (isNarrow ? 20 : 4);
    const elements = draw(row, y, height);
    y += height;
    return elements;
  });
  return { content, bottom: y };
}
