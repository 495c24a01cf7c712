import { type Result, resultOf } from '@sopana/core';
import { tableOfSheet } from '../answers/table-of-sheet.js';
import type { AnswerSheet } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import type { SubjectScore } from '../model/score.js';
import { runPlan } from '../run/run-plan.js';
import { checkView } from './check-view.js';
import { faultIssues } from './fault-issues.js';
import { notFinite } from './not-finite.js';
import type { ScoreOptions } from './score-options.js';
import { subjectScore } from './subject-score.js';

/**
 * All numbers of one subject, each with the parts it was made from.
 *
 * @param plan - the compiled document
 * @param answers - by item id; items that are not named are unanswered; untrusted in what they hold
 * @param options - a view, and what is known of the subject
 * @returns one entry for each node, in the order of the document; fails with all issues of codes `answer.*`, each at
 * `[item]`, or with `score.notFinite`
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'mean', of: ['a', { of: 'b', weight: 3 }] }] });
 * const score = plan.ok ? scoreSubject(plan.value, { a: 1, b: { class: 'notApplicable' } }) : plan;
 * score.ok && score.value.nodes.map(({ id, value, answeredShare }) => ({ id, value, answeredShare })); // => [{ id: 'mean', value: 1, answeredShare: 1 }]
 * ```
 *
 * @remarks O(edges). Ranks need a population: see `scoreTable`.
 * @source Our convention: one plan serves one subject or a million.
 */
export function scoreSubject(
  plan: Plan,
  answers: AnswerSheet,
  options: ScoreOptions = {},
): Result<SubjectScore> {
  const table = tableOfSheet(plan, answers, '', options.attributes);
  if (!table.ok) return table;
  const view = checkView(plan, options.view);
  if (!view.ok) return view;
  const run = runPlan(plan, table.value, { ...options, block: 1 });
  return resultOf(notFinite(run.nodes, ['']), () => subjectScore(plan, run, faultIssues(run.faults, [''])));
}
