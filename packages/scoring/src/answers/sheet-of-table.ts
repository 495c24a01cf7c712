import type { Answer, AnswerSheet, AnswerTable } from '../model/answers.js';
import { ABSENT, classCode, VALUE } from '../model/class-code.js';
import { classOfCode } from '../model/class-of-code.js';
import type { Plan } from '../model/plan.js';
import { decodeValue } from './decode-value.js';
import { layerAt } from './layer-at.js';

/**
 * One row of a table as an answer sheet. Unanswered items are left out, so that two files that say the same give the
 * same sheet.
 *
 * @param plan - the plan that the table was made for
 * @param table - the table
 * @param row - position of the row, from 0
 * @returns answers by item id
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'mean', of: ['a', 'b'] }] });
 * const table = plan.ok ? tableOfSheet(plan.value, { a: 3, b: null }) : plan;
 * plan.ok && table.ok && sheetOfTable(plan.value, table.value, 0); // => { a: 3 }
 * ```
 *
 * @source Our convention: one meaning, one sheet.
 */
export function sheetOfTable(plan: Plan, table: AnswerTable, row: number): AnswerSheet {
  const entries = plan.items.flatMap((planned, position): [string, Answer][] => {
    const column = table.columns[position];
    const code = column?.classes[row] ?? ABSENT;
    if (code === ABSENT || code === classCode.unanswered || column === undefined) return [];
    if (code === VALUE) {
      const value = decodeValue(planned, column.values[row] ?? 0);
      const imputed = layerAt(table, column, row);
      return [[planned.item.id, imputed === null ? value : { value, imputed }]];
    }
    const name = classOfCode(code);
    return name === 'value' ? [] : [[planned.item.id, { class: name }]];
  });
  return Object.fromEntries(entries);
}
