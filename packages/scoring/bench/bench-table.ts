import type { Plan } from '../src/index.js';
import { scoreTable } from '../src/index.js';
import { alternate, type Timing } from './alternate.js';
import { benchAnswers } from './bench-answers.js';
import { benchInstrument } from './bench-instrument.js';
import { countDifferences } from './count-differences.js';
import type { gaps } from './gaps.js';
import { middle } from './middle.js';
import { ratioText } from './ratio-text.js';
import { unrolledLoops } from './unrolled-loops.js';

/**
 * The engine against two loops written for the document, at one number of subjects.
 *
 * @param plan - of the document
 * @param rows - how many subjects
 * @param gap - what is missing
 * @param timing - how often is measured
 * @returns a line of a Markdown table
 */
export function benchTable(plan: Plan, rows: number, gap: (typeof gaps)[number], timing: Timing): string {
  const { rowLoop, columnLoops } = unrolledLoops(benchInstrument());
  const { table, columns } = benchAnswers(plan, rows, gap.unanswered, gap.notApplicable);
  const scores = scoreTable(plan, table);
  if (!scores.ok) throw new Error(scores.issues[0].message);
  const { nodes } = scores.value;
  const differing = [rowLoop, columnLoops].map((loop) => countDifferences(nodes, loop(columns, rows)));
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
    gap.name,
    ...[times.a, times.b, times.s].map((one) => middle(one).toFixed(1)),
    ratioText(times.s, times.a),
    ratioText(times.s, times.b),
    [times.a, times.b].map((other) => (Math.min(...times.s) / Math.min(...other)).toFixed(2)).join(' and '),
    ((middle(times.s) * 1e6) / rows).toFixed(0),
    `${differing.join(' and ')} of ${(nodes.length * rows).toLocaleString('en')}`,
  ];
  return `| ${cells.join(' | ')} |`;
}
