import type { NameSearch } from '../explain/names-of.js';
import { type PhraseTable, phrase } from '../explain/phrase.js';
import type { Rollout } from '../model/rollout.js';
import { element } from './element.js';
import { escapeXml } from './escape-xml.js';
import type { LegendEntry } from './legend.js';
import { ink } from './text-element.js';
import type { TimeScale } from './time-scale.js';

/** Freezes and deadlines in a chart. */
export interface RuleMarks {
  /** What they are drawn with. */
  readonly definitions: readonly string[];
  /** What they mean. */
  readonly legend: readonly LegendEntry[];
  /** Draws them from one height to another. */
  readonly draw: (scale: TimeScale, top: number, bottom: number) => readonly string[];
}

/**
 * The freezes and deadlines that fall into a chart.
 *
 * @param rollout - the rollout
 * @param from - first civil date of the chart
 * @param to - last civil date of the chart
 * @param names - finds names
 * @param table - the words
 * @param idPrefix - what ids begin with
 * @returns freezes as hatched stretches, deadlines as dashed lines, each told in the legend
 */
export function ruleMarks(
  rollout: Rollout,
  from: string,
  to: string,
  names: NameSearch,
  table: PhraseTable,
  idPrefix: string,
): RuleMarks {
  const freezes = (rollout.freezes ?? []).filter((freeze) => freeze.from <= to && freeze.to >= from);
  const deadlines = (rollout.deadlines ?? []).filter(({ by }) => by >= from && by <= to);
  const fill = `url(#${idPrefix}-freeze)`;
  const freezeWords = freezes.map((freeze) =>
    phrase(table, 'chart.freeze', { freeze: names('freeze', freeze.id), from: freeze.from, to: freeze.to }),
  );
  const deadlineWords = deadlines.map(({ id, by }) =>
    phrase(table, 'chart.deadline', { deadline: names('deadline', id), by }),
  );
  const titled = (words: string, shape: string): string =>
    element('g', {}, `${element('title', {}, escapeXml(words))}${shape}`);
  return {
    definitions: [
      element(
        'pattern',
        { id: `${idPrefix}-freeze`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
        `${element('rect', { width: 6, height: 6, fill: '#eef1f4' })}${element('path', { d: 'M0,0 L6,6', stroke: '#9aa5b1', fill: 'none' })}`,
      ),
    ],
    legend: [
      ...freezeWords.map((words) => ({ sign: { fill }, mark: '', words })),
      ...deadlineWords.map((words) => ({ sign: 'upright' as const, mark: '', words })),
    ],
    draw: (scale, top, bottom) => [
      ...freezes.map((freeze, at) => {
        const left = scale.at(freeze.from < from ? from : freeze.from);
        const width = Math.max(2, scale.at(freeze.to > to ? to : freeze.to, 1) - left);
        const rect = element('rect', { x: left, y: top, width, height: bottom - top, fill });
        return titled(freezeWords[at] ?? '', rect);
      }),
      ...deadlines.map(({ by }, at) => {
        const x = Math.round(scale.at(by, 1) * 10) / 10;
        const path = element('path', {
          d: `M${x},${top} V${bottom}`,
          stroke: ink,
          'stroke-width': 2,
          'stroke-dasharray': '4 3',
          fill: 'none',
        });
        return titled(deadlineWords[at] ?? '', path);
      }),
    ],
  };
}
