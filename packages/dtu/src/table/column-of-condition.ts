import type { Comparison, Condition } from '@sopana/core/condition';
import { columnOfTest } from './column-of-test.js';
import type { ColumnReader } from './column-reader.js';
import { joinColumns } from './join-columns.js';
import { falseBit, trueBit } from './truth-bits.js';

/**
 * What a condition comes to for every unit, clause by clause over whole columns.
 *
 * @param condition - checked before
 * @param read - gives columns
 * @param out - takes a code for each unit
 */
export function columnOfCondition(condition: Condition, read: ColumnReader, out: Uint8Array): void {
  if ('not' in condition) {
    columnOfCondition(condition.not, read, out);
    for (let row = 0; row < out.length; row += 1) {
      const code = out[row] as number;
      out[row] = ((code & 1) << 1) | ((code >> 1) & 1) | (code & 0xfc);
    }
    return;
  }
  const op = 'all' in condition ? 'all' : 'any' in condition ? 'any' : null;
  if (op === null) {
    columnOfTest(condition as Comparison, read, out);
    return;
  }
  const [first, ...others] = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  if (first === undefined) {
    out.fill(op === 'all' ? trueBit : falseBit);
    return;
  }
  columnOfCondition(first, read, out);
  if (others.length === 0) return;
  const next = new Uint8Array(out.length);
  for (const part of others) {
    columnOfCondition(part, read, next);
    joinColumns(op, out, next);
  }
}
