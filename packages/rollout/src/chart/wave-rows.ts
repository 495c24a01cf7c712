import type { NameSearch } from '../explain/names-of.js';
import { type PhraseTable, phrase } from '../explain/phrase.js';
import type { RolloutPlan } from '../model/rollout-plan.js';
import type { GanttRow } from './gantt-row.js';

/**
 * The rows of a chart by wave and step: from the first start to the last end, the middle half of the ends thick.
 *
 * @param plan - with activities
 * @param waves - ids in the order in which they are shown
 * @param steps - ids in the order of the way
 * @param names - finds names
 * @param table - the words
 * @returns steps under a heading for each wave
 */
export function waveRows(
  plan: RolloutPlan,
  waves: readonly string[],
  steps: readonly string[],
  names: NameSearch,
  table: PhraseTable,
): readonly GanttRow[] {
  return waves.flatMap((wave) => {
    const rows = steps.flatMap((step, position): readonly GanttRow[] => {
      const activities = plan.activities.filter((one) => one.wave === wave && one.step === step);
      const ends = activities.map((one) => one.ends.on).sort();
      const from = activities.map((one) => one.starts.on).sort()[0];
      const to = ends.at(-1);
      if (from === undefined || to === undefined) return [];
      // The least end by which at least this share of the organisations are through.
      const by = (quarters: number): string => ends[Math.ceil((ends.length * quarters) / 4) - 1] ?? to;
      const facts = {
        wave: names('wave', wave),
        step: names('step', step),
        starts: from,
        ends: to,
        count: ends.length,
        median: by(2),
      };
      const bar = {
        from: { on: from, part: 'morning' as const },
        to: { on: to, part: 'afternoon' as const },
        step: position,
        core: { from: by(1), to: by(3) },
        words: phrase(table, 'chart.waveBar', facts),
        note: phrase(table, 'chart.waveNote', facts),
      };
      return [{ name: names('step', step), heading: false, bars: [bar] }];
    });
    const heading = {
      name: phrase(table, 'chart.wave', { wave: names('wave', wave) }),
      heading: true,
      bars: [],
    };
    return rows.length === 0 ? [] : [heading, ...rows];
  });
}
