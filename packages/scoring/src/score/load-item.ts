import { classSet } from '../arithmetic/class-set.js';
import type { Column } from '../model/answers.js';
import { VALUE } from '../model/class-code.js';
import type { PlannedItem } from '../model/plan.js';
import type { Register } from '../model/register.js';

/**
 * Reads a block of raw answers into an item's register.
 *
 * @param item - the item
 * @param column - its raw answers, all rows
 * @param start - first row of the block
 * @param length - rows of the block
 * @param register - the item's register; bound to the column itself where the raw answer is the value
 */
export function loadItem(
  item: PlannedItem,
  column: Column,
  start: number,
  length: number,
  register: Register,
): void {
  const raw = column.values.subarray(start, start + length);
  const codes = column.classes.subarray(start, start + length);
  const isRaw = item.valueOf === null && item.steps.length === 0;
  register.values = isRaw ? raw : new Float64Array(length);
  register.classes = item.codeOf === null ? codes : new Uint8Array(length);
  if (!isRaw) {
    for (let row = 0; row < length; row += 1) {
      const answer = raw[row] ?? 0;
      const code = codes[row] === VALUE ? (item.codeOf?.(answer) ?? VALUE) : (codes[row] ?? 0);
      if (item.codeOf !== null) register.classes[row] = code;
      register.values[row] = code === VALUE ? (item.valueOf?.(answer) ?? answer) : 0;
    }
  }
  for (const step of item.steps) step.apply(register.values, register.classes, length);
  register.set = classSet(register.classes, length);
}
