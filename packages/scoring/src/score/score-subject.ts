import { type Result, resultOf } from '@sopana/core';
import { tableOfSheet } from '../answers/table-of-sheet.js';
import type { AnswerSheet } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import type { SubjectScore } from '../model/score.js';
import { notFinite } from './not-finite.js';
import { runPlan } from './run-plan.js';
import { subjectScore } from './subject-score.js';

/**
 * All numbers of one subject, each with the parts it was made from.
 *
 * @param plan - the compiled document
 * @param answers - by item id; items that are not named are unanswered; untrusted in what they hold
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
export function scoreSubject(plan: Plan, answers: AnswerSheet): Result<SubjectScore> {
  const table = tableOfSheet(plan, answers);
  if (!table.ok) return table;
  const { nodes, registers } = runPlan(plan, table.value.columns, 1, 1);
  return resultOf(notFinite(nodes, ['']), () => subjectScore(plan, nodes, registers));
}
