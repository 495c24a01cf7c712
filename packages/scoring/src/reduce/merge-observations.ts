import type { Result } from '@sopana/core';
import type { AnswerTable } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import { reduceObservations } from './reduce-observations.js';

/**
 * One row for each subject: answers of several sources side by side, and several observations of an item made one by its
 * reducer.
 *
 * @param plan - the plan that the table was made for
 * @param table - the table; returned as it is when there is nothing to merge
 * @returns subjects in the order of first appearance; fails with `answer.severalObservations` where an item without a
 * reducer is answered twice, and with `table.otherInstrument`
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a', reduce: 'mean' }], nodes: [{ id: 'mean', of: ['a'] }] });
 * const table = plan.ok ? tableOfRows(plan.value, [{ subject: 'x', item: 'a', class: 'value', value: 3, observer: 'p' }, { subject: 'x', item: 'a', class: 'value', value: 4, observer: 'q' }]) : plan;
 * const merged = plan.ok && table.ok ? mergeObservations(plan.value, table.value) : table;
 * merged.ok && Array.from(merged.value.columns[0].values); // => [3.5]
 * ```
 *
 * @source Our convention: the question is reduced first, unless a node asks for the observation.
 */
export function mergeObservations(plan: Plan, table: AnswerTable): Result<AnswerTable> {
  const reduced = reduceObservations(plan, table);
  return reduced.ok ? { ok: true, value: reduced.value.table } : reduced;
}
