import type { Plan } from '../src/index.js';
import { scoreTable } from '../src/index.js';
import { alternate, type Timing } from './alternate.js';
import { benchAnswers } from './bench-answers.js';
import { benchInstrument } from './bench-instrument.js';
import { countDifferences } from './count-differences.js';
import { middle } from './middle.js';
import { ratioText } from './ratio-text.js';
import { unrolledLoops } from './unrolled-loops.js';

/** What is missing, in words and as shares of the cells. */
const gaps = [
  { name: '5 % unanswered', unanswered: 0.05, notApplicable: 0 },
  { name: '4 % unanswered, 1 % not applicable', unanswered: 0.04, notApplicable: 0.01 },
  { name: 'nothing', unanswered: 0, notApplicable: 0 },
] as const;

/**
 * The engine against two loops written for the document, at one number of subjects.
 *
 * @param plan - of the document
 * @param rows - how many subjects
 * @param timing - how often is measured
 * @returns lines of a Markdown table, without its head
 */
export function benchTables(plan: Plan, rows: number, timing: Timing): readonly string[] {
  const { rowLoop, columnLoops } = unrolledLoops(benchInstrument());
  return gaps.map(({ name, unanswered, notApplicable }) => {
    const { table, columns } = benchAnswers(plan, rows, unanswered, notApplicable);
    const scores = scoreTable(plan, table);
    if (!scores.ok) throw new Error(scores.issues[0].message);
    const { nodes } = scores.value;
    const differing =
      countDifferences(nodes, rowLoop(columns, rows)) + countDifferences(nodes, columnLoops(columns, rows));
    const times = alternate(
      {
        a: () => rowLoop(columns, rows),
        b: () => columnLoops(columns, rows),
        s: () => scoreTable(plan, table),
      },
      timing,
    );
    const cells = [
      rows.toLocaleString('en'),
      name,
      ...[times.a, times.b, times.s].map((one) => middle(one).toFixed(1)),
      ratioText(times.s, times.a),
      ratioText(times.s, times.b),
      [times.a, times.b].map((other) => (Math.min(...times.s) / Math.min(...other)).toFixed(2)).join(' and '),
      `${((middle(times.s) * 1e6) / rows).toFixed(0)}`,
      `${differing} of ${(2 * nodes.length * rows).toLocaleString('en')}`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
}
