import { type Rational, sumExact } from '@sopana/core/arithmetic';
import type { AnswerTable, Column } from '../model/answers.js';
import { classCode, VALUE } from '../model/class-code.js';
import type { Plan } from '../model/plan.js';
import type { Block, Fault, ReducedColumn } from '../model/register.js';
import { runPlan } from '../run/run-plan.js';
import type { ObservedRows } from './observed-rows.js';
import { reduceCells } from './reduce-cells.js';
import { ruleFor } from './rule-for.js';

/**
 * A node worked out for each observation, everything below it too, and then reduced.
 *
 * @param plan - the plan
 * @param at - position of the node's register
 * @param table - one row for each observation
 * @param rows - which rows observe which subject
 * @param faults - where faults are noted
 * @returns one cell for each subject
 */
export function reduceNode(
  plan: Plan,
  at: number,
  table: AnswerTable,
  rows: ObservedRows,
  faults: Fault[],
): ReducedColumn {
  const node = plan.nodes[at - plan.items.length];
  const order = plan.observationOrders.get(at) ?? [];
  if (node?.reduce === undefined || node.reduce === null) throw new Error(`Node ${at} has no reducer.`);
  const run = runPlan(plan, table, { order });
  const column = run.nodes.find(({ id }) => id === node.id);
  if (column === undefined) throw new Error(`'${node.id}' was not computed for its observations.`);
  faults.push(...run.faults);
  const { instrument } = plan;
  const block: Block = { instrument, table, start: 0, length: table.rows.length, registers: [], faults };
  const values = new Float64Array(rows.subjects.length);
  const classes = new Uint8Array(rows.subjects.length);
  const exact = column.exact === null ? null : new Array<Rational | null>(rows.subjects.length).fill(null);
  const answered = answeredOf(column.answered, rows);
  const { id, reduce } = node;
  rows.bySubject.forEach((own, subject) => {
    const [first = 0] = own;
    const rule = ruleFor(reduce, block, first);
    const cells = own.map((row) => {
      const value = column.values[row] ?? 0;
      const fraction = column.exact?.[row] ?? null;
      const cell = { code: column.classes[row] ?? 0, value, raw: value };
      return fraction === null ? cell : { ...cell, exact: fraction };
    });
    const cell = rule === null ? 'no rule of its reducer applies' : reduceCells(cells, rule, exact !== null);
    if (typeof cell === 'string') {
      faults.push({ row: first, id, code: 'score.methodUndefined', facts: { reason: cell } });
      classes[subject] = classCode.unknown;
    } else {
      values[subject] = cell.value;
      classes[subject] = cell.code;
      if (exact !== null) exact[subject] = cell.exact ?? null;
    }
  });
  return { values, classes, exact, answered };
}

/** The mean of the observations' answered shares: what was not answered there was not answered here. */
function answeredOf(column: Column, rows: ObservedRows): Column {
  const values = new Float64Array(rows.subjects.length);
  const classes = new Uint8Array(rows.subjects.length);
  rows.bySubject.forEach((own, subject) => {
    const shares = own.filter((row) => column.classes[row] === VALUE).map((row) => column.values[row] ?? 0);
    const isKnown = shares.length > 0;
    values[subject] = isKnown ? sumExact(Float64Array.from(shares)) / shares.length : 0;
    classes[subject] = isKnown ? VALUE : classCode.notApplicable;
  });
  return { values, classes };
}
