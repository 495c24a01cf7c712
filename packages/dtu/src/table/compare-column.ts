import type { ReadColumn } from './column-reader.js';

/**
 * What one comparison of numbers comes to for every unit.
 *
 * @param name - the comparison
 * @param source - the column
 * @param threshold - what its numbers are held against
 * @param out - takes a code for each unit
 *
 * @remarks A loop for each comparison, without a branch that depends on the data: a wrong guess of the processor costs more than
 * the comparison. False is 2 and true is 1, and what is unknown keeps its own code.
 */
export function compareColumn(
  name: 'is' | 'atLeast' | 'atMost' | 'above' | 'below',
  { column: { numbers }, states }: ReadColumn,
  threshold: number,
  out: Uint8Array,
): void {
  const rows = out.length;
  if (name === 'is') {
    for (let row = 0; row < rows; row += 1) {
      out[row] = coded(states[row] as number, (numbers[row] as number) === threshold);
    }
  } else if (name === 'atLeast') {
    for (let row = 0; row < rows; row += 1) {
      out[row] = coded(states[row] as number, (numbers[row] as number) >= threshold);
    }
  } else if (name === 'atMost') {
    for (let row = 0; row < rows; row += 1) {
      out[row] = coded(states[row] as number, (numbers[row] as number) <= threshold);
    }
  } else if (name === 'above') {
    for (let row = 0; row < rows; row += 1) {
      out[row] = coded(states[row] as number, (numbers[row] as number) > threshold);
    }
  } else {
    for (let row = 0; row < rows; row += 1) {
      out[row] = coded(states[row] as number, (numbers[row] as number) < threshold);
    }
  }
}

function coded(state: number, holds: boolean): number {
  return state !== 0 ? state : holds ? 1 : 2;
}
