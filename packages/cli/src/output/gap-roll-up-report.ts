import { type CompetencyGap, rollUpGaps } from '@sopana/competency';
import type { Evidenced } from '../model/evidenced.js';
import type { Cell, Report, Shown } from '../model/report.js';
import { counted } from './counted.js';
import { fitColumns } from './fit-columns.js';
import { prettyJson } from './pretty-json.js';
import { shareText } from './share-text.js';
import { wrapText } from './wrap-text.js';

/**
 * What groups of people need, hold and lack, by head-count.
 *
 * @param evidenced - people with what they hold and lack
 * @param by - name of the grouping
 * @param groupOf - the group of a gap
 * @returns the report
 */
export function gapRollUpReport(
  evidenced: Evidenced,
  by: string,
  groupOf: (gap: CompetencyGap) => string | null,
): Report {
  const { framework, gaps, on, register } = evidenced;
  const rows = rollUpGaps(gaps, groupOf);
  const header = [by, 'people', 'met', 'gap', 'unknown', 'metShare', 'complete'];
  const shown = (columns: number): Shown => ({
    grid: fitColumns(
      [
        { name: by, cells: rows.map(({ group }) => group ?? '(none)') },
        { name: 'people', cells: rows.map(({ people }) => String(people)) },
        { name: 'met', cells: rows.map(({ met }) => String(met)) },
        { name: 'gap', cells: rows.map(({ gap }) => String(gap)) },
        { name: 'unknown', cells: rows.map(({ unknown }) => String(unknown)) },
        { name: 'met of known', cells: rows.map(({ metShare }) => shareText(metShare)) },
        { name: 'complete', cells: rows.map(({ complete }) => String(complete)) },
      ],
      columns,
    ).grid,
    lines: wrapText(
      `${counted(register.people.size, 'person').replace('persons', 'people')} on ${on}. Counted are competencies that a role of the person needs: met, gap, or unknown, which asks for an assessment and not for training. Complete: people who meet all of them.`,
      columns,
    ),
  });
  return {
    shown,
    exact: () => ({
      header,
      rows: rows.map(({ group, people, met, gap, unknown, metShare, complete }): Cell[] => [
        ...[group, people, met, gap, unknown, metShare, complete],
      ]),
    }),
    data: () => [prettyJson({ on, framework: framework.identity, by, groups: rows, gaps }), '\n'],
  };
}
