import type { AnswerColumn, AnswerTable } from '../model/answers.js';

/**
 * The layer that a cell was imputed from.
 *
 * @param table - the table
 * @param column - one of its columns
 * @param row - the row
 * @returns the label; null for an answer
 */
export function layerAt(table: AnswerTable, column: AnswerColumn, row: number): string | null {
  const mark = column.imputed?.[row] ?? 0;
  return mark === 0 ? null : (table.layers?.[mark - 1] ?? null);
}
