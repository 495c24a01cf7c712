import { type Result, resultOf } from '@sopana/core';
import { compileInstrument } from '../compile/compile-instrument.js';
import { orderEntries } from '../compile/order-entries.js';
import { orderOfView } from '../compile/order-of-view.js';
import type { AnswerTable } from '../model/answers.js';
import { VALUE } from '../model/class-code.js';
import type { Instrument } from '../model/instrument.js';
import type { Step } from '../model/step.js';
import { scopeOf } from '../scope/scope.js';
import { scoreTable } from '../score/score-table.js';
import type { ReferenceColumn } from './reference-column.js';

/** Id of the node that shows an item; no document can use it, since ids do not start with a blank. */
const shownItem = ' shown';

/**
 * The values of an item or node on the reference table after some of its steps, by the engine itself.
 *
 * @param instrument - all that the entry is made from is fitted
 * @param id - of the item or node
 * @param done - its steps so far, fitted
 * @param table - the reference
 * @returns the values; fails as `compileInstrument` and `scoreTable` do
 */
export function valuesBefore(
  instrument: Instrument,
  id: string,
  done: readonly Step[],
  table: AnswerTable,
): Result<ReferenceColumn> {
  const scope = scopeOf(instrument);
  const at = scope.registers.get(id) ?? 0;
  const needed = new Set(orderOfView(orderEntries(instrument, scope), [at]));
  const isNeeded = (entry: { readonly id: string }): boolean =>
    needed.has(scope.registers.get(entry.id) ?? -1);
  const isItem = at < instrument.items.length;
  const { ranks: _, views: __, profiles: ___, ...rest } = instrument;
  const plan = compileInstrument({
    ...rest,
    items: instrument.items.map((item) => {
      const { then: ____, ...bare } = item;
      if (item.id === id) return { ...bare, then: done };
      return isNeeded(item)
        ? item
        : { id: item.id, ...(item.scale === undefined ? {} : { scale: item.scale }) };
    }),
    nodes: [
      ...instrument.nodes
        .filter((node) => isNeeded(node))
        .map((node) =>
          node.id === id && !('bands' in node) && !('gates' in node) ? { ...node, then: done } : node,
        ),
      ...(isItem ? [{ id: shownItem, of: [id], by: 'first' as const, then: [], needs: {} }] : []),
    ],
  });
  if (!plan.ok) return plan;
  const scores = scoreTable(plan.value, withColumns(table, needed));
  if (!scores.ok) return scores;
  const column = scores.value.nodes.find((node) => node.id === (isItem ? shownItem : id));
  const present = Array.from(column?.classes ?? []).flatMap((code, row) => (code === VALUE ? [row] : []));
  const valuesOf = (rows: readonly number[]): Float64Array =>
    Float64Array.from(rows, (row) => column?.values[row] ?? 0);
  return resultOf([], () => ({
    id,
    values: valuesOf(present),
    groupsOf(attribute) {
      const groups = groupsBySubject(table, attribute);
      const rows = new Map<string, number[]>();
      for (const row of present) {
        const group = groups.get(scores.value.subjects[row] ?? '');
        if (group !== undefined) rows.set(String(group), [...(rows.get(String(group)) ?? []), row]);
      }
      return new Map(Array.from(rows, ([group, own]) => [group, valuesOf(own)]));
    },
  }));
}

/** The table without the answers to items that are not needed, which may have to be made one by rules that are not here. */
function withColumns(table: AnswerTable, needed: ReadonlySet<number>): AnswerTable {
  const rows = table.rows.length;
  return {
    ...table,
    columns: table.columns.map((column, position) =>
      needed.has(position) ? column : { values: new Float64Array(rows), classes: new Uint8Array(rows) },
    ),
  };
}

/** What one row knows of a subject, the others need not repeat. */
function groupsBySubject(table: AnswerTable, attribute: string): ReadonlyMap<string, string | number> {
  const values = table.attributes.find((one) => one.id === attribute)?.values ?? [];
  const groups = new Map<string, string | number>();
  table.rows.forEach(({ subject }, row) => {
    const value = values[row] ?? null;
    if (value !== null && !groups.has(subject)) groups.set(subject, value);
  });
  return groups;
}
