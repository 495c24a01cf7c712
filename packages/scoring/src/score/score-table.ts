import { type Result, resultOf } from '@sopana/core';
import { arithmeticVersion } from '../arithmetic-version.js';
import type { AnswerTable } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import type { ScoreTable } from '../model/score.js';
import { reduceObservations } from '../reduce/reduce-observations.js';
import { runPlan } from '../run/run-plan.js';
import { checkView } from './check-view.js';
import { faultIssues } from './fault-issues.js';
import { notFinite } from './not-finite.js';
import { rankNodes } from './rank-nodes.js';
import type { ScoreOptions } from './score-options.js';

/**
 * All numbers of a table of subjects: values, levels, answered shares, ranks.
 *
 * @param plan - the compiled document
 * @param table - answers in typed columns, as `tableOfRows`, `tableOfWide` or `tableOfSheet` make them
 * @param options - a view
 * @returns one row for each subject, in the order of first appearance; fails with `answer.severalObservations`,
 * `table.otherInstrument` and `score.notFinite`
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'mean', of: ['a', 'b'] }] });
 * const table = plan.ok ? tableOfWide(plan.value, { header: ['subject', 'a', 'b'], rows: [['x', '1', '2'], ['y', '3', '4']] }) : plan;
 * const scores = plan.ok && table.ok ? scoreTable(plan.value, table.value) : table;
 * scores.ok && Array.from(scores.value.nodes[0].values); // => [1.5, 3.5]
 * ```
 *
 * @remarks O(subjects × edges). The same numbers, bit for bit, as `scoreSubject` gives each subject alone.
 * @source Our convention: one plan serves one subject or a million.
 */
export function scoreTable(plan: Plan, table: AnswerTable, options: ScoreOptions = {}): Result<ScoreTable> {
  const merged = reduceObservations(plan, table);
  if (!merged.ok) return merged;
  const view = checkView(plan, options.view);
  if (!view.ok) return view;
  const { table: reduced, supplied } = merged.value;
  const { nodes, faults, areFinite } = runPlan(plan, reduced, { ...viewOf(options), supplied });
  const subjects = reduced.rows.map((row) => row.subject);
  const observations = reduced === table ? subjects : table.rows.map((row) => row.subject);
  return resultOf(areFinite ? [] : notFinite(nodes, subjects), () => ({
    model: plan.model,
    arithmeticVersion,
    subjects,
    nodes,
    ranks: rankNodes(plan, nodes, reduced.attributes),
    faults: [...faultIssues(merged.value.faults, observations), ...faultIssues(faults, subjects)],
  }));
}

function viewOf({ view }: ScoreOptions): { readonly view?: string } {
  return view === undefined ? {} : { view };
}
