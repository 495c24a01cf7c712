import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { createTable } from '../answers/create-table.js';
import { isTableOf } from '../answers/is-table-of.js';
import { scoringCodes } from '../codes.js';
import type { AnswerColumn, AnswerTable } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import type { Fault, ReducedColumn } from '../model/register.js';
import { hasOneRowEach } from './has-one-row-each.js';
import { type ObservedRows, observedRows } from './observed-rows.js';
import { reduceItem } from './reduce-item.js';
import { reduceNode } from './reduce-node.js';

/** A table of one row for each subject, and nodes that were worked out before. */
export interface ReducedTable {
  /** One row for each subject. */
  readonly table: AnswerTable;
  /** Nodes worked out for each observation and reduced, by the position of their register. */
  readonly supplied: ReadonlyMap<number, ReducedColumn>;
  /** Cells that could not be reduced. */
  readonly faults: readonly Fault[];
}

/**
 * One row for each subject.
 *
 * @param plan - the plan that the table was made for
 * @param table - any number of rows for each subject
 * @returns subjects in the order of first appearance; fails with `answer.severalObservations` where an item without a
 * reducer is answered twice, and with `table.otherInstrument`
 */
export function reduceObservations(plan: Plan, table: AnswerTable): Result<ReducedTable> {
  if (!isTableOf(plan, table)) {
    const facts = { instrument: `${plan.model.id}@${plan.model.version}` };
    return resultOf([createIssue(scoringCodes, 'table.otherInstrument', [], facts)], () => bare(table));
  }
  const mayReduce = plan.reduced.length > 0 || plan.items.some((item) => item.reduce !== null);
  // A list of a million ids takes its time: look first whether one is needed at all.
  if (!mayReduce && hasOneRowEach(table.rows)) return resultOf([], () => bare(table));
  const rows = observedRows(table);
  if (!mayReduce && rows.isSingle) return resultOf([], () => bare(table));
  const issues: Issue[] = [];
  const faults: Fault[] = [];
  const blank = createTable(
    plan,
    rows.subjects.map((subject) => ({ subject })),
  );
  const columns = plan.items.map((item, position): AnswerColumn => {
    const column = table.columns[position];
    if (column === undefined) throw new Error(`A table of ${plan.model.id} has no column ${position}.`);
    const isNeeded = plan.subjectOrder.includes(position);
    return reduceItem(item, column, rows, { instrument: plan.instrument, table, isNeeded, issues, faults });
  });
  const merged = { ...blank, columns, attributes: reduceAttributes(table, rows), ...layersOf(table) };
  const supplied = new Map(plan.reduced.map((at) => [at, reduceNode(plan, at, table, rows, faults)]));
  return resultOf(issues, () => ({ table: merged, supplied, faults }));
}

function bare(table: AnswerTable): ReducedTable {
  return { table, supplied: new Map(), faults: [] };
}

function layersOf({ layers }: AnswerTable): Pick<AnswerTable, 'layers'> {
  return layers === undefined ? {} : { layers };
}

/** What one row knows of a subject, the others need not repeat. */
function reduceAttributes(table: AnswerTable, rows: ObservedRows): AnswerTable['attributes'] {
  return table.attributes.map(({ id, values }) => ({
    id,
    values: rows.bySubject.map(
      (own) => own.map((row) => values[row] ?? null).find((value) => value !== null) ?? null,
    ),
  }));
}
