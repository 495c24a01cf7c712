import { momentText } from '../explain/moment-text.js';
import type { NameSearch } from '../explain/names-of.js';
import { type PhraseTable, phrase } from '../explain/phrase.js';
import type { PlannedActivity, RolloutPlan } from '../model/rollout-plan.js';
import type { GanttBar, GanttRow } from './gantt-row.js';

/**
 * The rows of a chart by organisation, under a heading for each wave.
 *
 * @param plan - with activities
 * @param waves - ids in the order in which they are shown
 * @param steps - ids in the order of the way
 * @param names - finds names
 * @param table - the words
 * @returns organisations by their first start, then by id
 */
export function organisationRows(
  plan: RolloutPlan,
  waves: readonly string[],
  steps: readonly string[],
  names: NameSearch,
  table: PhraseTable,
): readonly GanttRow[] {
  const byOrganisation = new Map<string, PlannedActivity[]>();
  for (const activity of plan.activities) {
    const list = byOrganisation.get(activity.organisation) ?? [];
    list.push(activity);
    byOrganisation.set(activity.organisation, list);
  }
  const barOf = (activity: PlannedActivity): GanttBar => ({
    from: activity.starts,
    to: activity.ends,
    step: steps.indexOf(activity.step),
    core: null,
    words: phrase(table, 'chart.bar', {
      organisation: names('organisation', activity.organisation),
      step: names('step', activity.step),
      starts: momentText(activity.starts, 'morning'),
      ends: momentText(activity.ends, 'afternoon'),
    }),
    note: '',
  });
  return waves.flatMap((wave) => {
    const rows = [...byOrganisation]
      .filter(([, activities]) => activities[0]?.wave === wave)
      .sort(([left, ofLeft], [right, ofRight]) => {
        const [first, second] = [ofLeft[0]?.starts.on ?? '', ofRight[0]?.starts.on ?? ''];
        return first === second ? (left < right ? -1 : 1) : first < second ? -1 : 1;
      })
      .map(([organisation, activities]) => ({
        name: names('organisation', organisation),
        heading: false,
        bars: activities.map(barOf),
      }));
    const heading = {
      name: phrase(table, 'chart.wave', { wave: names('wave', wave) }),
      heading: true,
      bars: [],
    };
    return rows.length === 0 ? [] : [heading, ...rows];
  });
}
