import type { AnswerRow, AnswerTable } from '../model/answers.js';
import { ABSENT, VALUE } from '../model/class-code.js';
import { classOfCode } from '../model/class-of-code.js';
import type { Plan } from '../model/plan.js';
import { decodeValue } from './decode-value.js';
import { layerAt } from './layer-at.js';

/**
 * A table as answers in the long shape.
 *
 * @param plan - the plan that the table was made for
 * @param table - the table
 * @returns one entry for each cell that was written: by row, and within a row by item
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'mean', of: ['a', 'b'] }] });
 * const table = plan.ok ? tableOfRows(plan.value, [{ subject: 'x', item: 'b', class: 'unknown' }]) : plan;
 * plan.ok && table.ok && rowsOfTable(plan.value, table.value); // => [{ subject: 'x', item: 'b', class: 'unknown' }]
 * ```
 *
 * @remarks O(cells). `tableOfRows` is its inverse.
 * @source Our convention: two shapes of answers, one meaning.
 */
export function rowsOfTable(plan: Plan, table: AnswerTable): readonly AnswerRow[] {
  return table.rows.flatMap((observation, row) =>
    plan.items.flatMap((planned, position): AnswerRow[] => {
      const column = table.columns[position];
      const code = column?.classes[row] ?? ABSENT;
      if (code === ABSENT || column === undefined) return [];
      const { subject, ...circumstances } = observation;
      const { id } = planned.item;
      if (code !== VALUE) return [{ subject, item: id, class: classOfCode(code), ...circumstances }];
      const value = decodeValue(planned, column.values[row] ?? 0);
      const layer = layerAt(table, column, row);
      return [
        {
          subject,
          item: id,
          class: 'value',
          value,
          ...circumstances,
          ...(layer === null ? {} : { imputed: layer }),
        },
      ];
    }),
  );
}
