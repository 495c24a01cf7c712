import { roundTo } from '@sopana/core/arithmetic';

/** Digits after the point in tables and Markdown. */
export const shownDigits = 4;

/**
 * A number as a table shows it: whole numbers as they are, others at four digits.
 *
 * @param value - a finite number
 * @returns text, halves rounded away from zero
 */
export function roundedText(value: number): string {
  return Number.isInteger(value)
    ? String(value)
    : roundTo(value, shownDigits, 'halfAway').toFixed(shownDigits);
}
