import { createIssue, type Result, resultOf } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import type { AnswerColumn, AnswerTable } from '../model/answers.js';
import { ABSENT, classCode, VALUE } from '../model/class-code.js';
import type { Plan } from '../model/plan.js';
import { isTableOf } from './is-table-of.js';

/** Cells that a layer may fill. */
const fillable: number = classCode.unknown | classCode.unanswered | classCode.refused;

/**
 * A table with imputed cells where it has no answer. They keep the label of their layer, count as values only where the
 * document accepts that label, and never count as answered.
 *
 * @param plan - the plan that both tables were made for
 * @param table - the answers; not changed
 * @param layer - the imputed cells; subjects are matched by id
 * @param label - of the layer, such as the name of who imputed
 * @returns the table; answers stay as they are; fails with `table.otherInstrument`
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', accepts: ['office'], items: [{ id: 'a' }], nodes: [{ id: 'mean', of: ['a'] }] });
 * const table = plan.ok ? tableOfWide(plan.value, { header: ['subject', 'a'], rows: [['x', '']] }) : plan;
 * const layer = plan.ok ? tableOfWide(plan.value, { header: ['subject', 'a'], rows: [['x', '5']] }) : plan;
 * const both = plan.ok && table.ok && layer.ok ? withImputations(plan.value, table.value, layer.value, 'office') : table;
 * const scores = plan.ok && both.ok ? scoreTable(plan.value, both.value) : both;
 * scores.ok && [scores.value.nodes[0].values[0], scores.value.nodes[0].answered.values[0]]; // => [5, 0]
 * ```
 *
 * @source Our convention: imputed cells travel with the answers and stay visible.
 */
export function withImputations(
  plan: Plan,
  table: AnswerTable,
  layer: AnswerTable,
  label: string,
): Result<AnswerTable> {
  const others = [table, layer].filter((one) => !isTableOf(plan, one));
  const layers = [...new Set([...(table.layers ?? []), label])];
  const mark = layers.indexOf(label) + 1;
  const rowOf = new Map(layer.rows.map(({ subject }, row) => [subject, row]));
  const facts = { instrument: `${plan.model.id}@${plan.model.version}` };
  return resultOf(
    others.map(() => createIssue(scoringCodes, 'table.otherInstrument', [], facts)),
    () => ({
      ...table,
      layers,
      columns: table.columns.map((column, position) => {
        const source = layer.columns[position];
        return source === undefined ? column : filled(column, source, table, rowOf, mark);
      }),
    }),
  );
}

function filled(
  column: AnswerColumn,
  source: AnswerColumn,
  table: AnswerTable,
  rowOf: ReadonlyMap<string, number>,
  mark: number,
): AnswerColumn {
  const values = column.values.slice();
  const classes = column.classes.slice();
  const imputed = column.imputed?.slice() ?? new Uint8Array(values.length);
  let count = 0;
  table.rows.forEach(({ subject }, row) => {
    const from = rowOf.get(subject);
    const code = classes[row] ?? ABSENT;
    if (from === undefined || source.classes[from] !== VALUE) return;
    if (code !== ABSENT && (code & fillable) === 0) return;
    values[row] = source.values[from] ?? 0;
    classes[row] = VALUE;
    imputed[row] = mark;
    count += 1;
  });
  return count === 0 ? column : { ...column, values, classes, imputed };
}
