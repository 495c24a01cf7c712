import { precisionOf } from './precision-of.js';
import type { PublishedNode } from './published-nodes.js';

/**
 * How many digits after the point a published number was printed with; zeros at the end may have been left out.
 *
 * @param node - what is known of its column
 * @param cell - the number
 * @returns the digits; null for full doubles
 */
export function digitsOfCell({ digits, significant }: PublishedNode, cell: string): number | null {
  if (digits === null || significant === null) return digits;
  return Math.min(digits, significant - precisionOf(cell).before);
}
