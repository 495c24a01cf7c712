import type { AnswerValue } from '../model/answers.js';

/**
 * An answer as a cell of a text file holds it; numbers in their shortest form that reads back the same.
 *
 * @param value - the answer
 * @returns the cell
 */
export function textOfValue(value: AnswerValue): string {
  if (typeof value !== 'object') return String(value);
  return value.length === 0 ? '|' : value.join('|');
}
