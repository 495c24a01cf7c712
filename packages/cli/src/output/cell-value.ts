import { type Column, classCode } from '@sopana/scoring';
import { entryAt } from '../entry-at.js';

/**
 * The number in a cell of a scored column.
 *
 * @param column - one cell for each subject
 * @param row - position of the subject
 * @returns the number; null when the cell holds a class instead
 */
export function cellValue(column: Column, row: number): number | null {
  return column.classes[row] === classCode.value ? entryAt(column.values, row) : null;
}
