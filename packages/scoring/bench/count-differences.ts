import type { NodeColumn } from '../src/index.js';
import { classCode } from '../src/index.js';

/**
 * How many cells of the engine differ from those of a loop, by bits.
 *
 * @param nodes - the engine's columns
 * @param loop - the loop's columns, NaN where there is no value
 * @returns 0 when they are the same
 */
export function countDifferences(nodes: readonly NodeColumn[], loop: readonly Float64Array[]): number {
  if (nodes.length !== loop.length) throw new Error('The two did not compute the same nodes.');
  let differing = 0;
  nodes.forEach(({ values, classes }, at) => {
    const other = loop[at] ?? new Float64Array(0);
    for (let row = 0; row < Math.max(values.length, other.length); row += 1) {
      const isThere = classes[row] === classCode.value;
      const same = isThere ? Object.is(values[row], other[row]) : Number.isNaN(other[row]);
      if (!same) differing += 1;
    }
  });
  return differing;
}
