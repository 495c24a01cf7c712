import type { AnswerTable } from '../model/answers.js';
import { ABSENT, VALUE } from '../model/class-code.js';
import { classOfCode } from '../model/class-of-code.js';
import type { ObservedAnswer } from '../model/explanation.js';
import type { Plan } from '../model/plan.js';
import { decodeValue } from './decode-value.js';

/**
 * All that was answered to an item.
 *
 * @param plan - the plan
 * @param table - one row for each observation
 * @param position - the item's column
 * @returns one entry for each cell that was written, in the order of the table
 */
export function observationsOf(plan: Plan, table: AnswerTable, position: number): readonly ObservedAnswer[] {
  const planned = plan.items[position];
  const column = table.columns[position];
  if (planned === undefined || column === undefined) return [];
  return table.rows.flatMap(({ observer = null, occasion = null, source = null }, row) => {
    const code = column.classes[row] ?? ABSENT;
    if (code === ABSENT) return [];
    const name = classOfCode(code);
    const answer = code === VALUE ? decodeValue(planned, column.values[row] ?? 0) : null;
    const given = answer ?? (name === 'value' ? null : { class: name });
    return [{ answer: given, observer, occasion, source }];
  });
}
