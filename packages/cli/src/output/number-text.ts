import { roundedText } from './rounded-text.js';

/**
 * A number as a table shows it, where there may be none.
 *
 * @param value - a finite number; null for none
 * @returns the number, rounded for reading, or `none`
 */
export function numberText(value: number | null): string {
  return value === null ? 'none' : roundedText(value);
}
