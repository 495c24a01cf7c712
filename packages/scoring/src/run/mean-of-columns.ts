import type { Column } from '../model/answers.js';
import { ABSENT, VALUE } from '../model/class-code.js';
import { classPatterns } from './class-patterns.js';
import { countedValues } from './counted-codes.js';
import { meanKernels } from './mean-kernels.js';
import { patternTotals } from './pattern-totals.js';
import { sumPresentWeights } from './sum-present-weights.js';
import { sumProducts } from './sum-products.js';

/**
 * Weighted means of columns over the cells that have a value, row by row: Σ(w·x)/Σw, both in the order of the columns.
 *
 * @param columns - cells, one column for each child; 0 where there is no value
 * @param classes - their class codes; null when every cell has a value
 * @param weights - of the columns
 * @param out - the means; a row over which nothing weighs is left `ABSENT`
 * @param length - rows of the block
 * @returns whether every row has a mean
 */
export function meanOfColumns(
  columns: readonly Float64Array[],
  classes: readonly Uint8Array[] | null,
  weights: Float64Array,
  out: Column,
  length: number,
): boolean {
  const kernel = meanKernels[columns.length];
  const patterns = 1 << columns.length;
  if (kernel === undefined || length < patterns) return meanBySums(columns, classes, weights, out, length);
  const totals = patternTotals(weights);
  // Nobody reads the classes of this node yet: they hold the patterns until the means are there.
  if (classes === null) out.classes.fill(patterns - 1, 0, length);
  else classPatterns(classes, VALUE, out.classes, length);
  const check = kernel(columns, weights, totals, out, length);
  // 0 / 0 is not finite either, so finite means tell that there is one in every row.
  if (check === 0) {
    out.classes.fill(VALUE, 0, length);
    return true;
  }
  let isWhole = true;
  for (let row = 0; row < length; row += 1) {
    const isThere = (totals[out.classes[row] as number] as number) > 0;
    out.classes[row] = isThere ? VALUE : ABSENT;
    if (isThere) continue;
    out.values[row] = 0;
    isWhole = false;
  }
  return isWhole;
}

/** Many children, or so few rows that a table of totals would be longer than they are. */
function meanBySums(
  columns: readonly Float64Array[],
  classes: readonly Uint8Array[] | null,
  weights: Float64Array,
  { values, classes: codes }: Column,
  length: number,
): boolean {
  const totals = new Float64Array(length);
  if (classes === null) totals.fill(weights.reduce((total, weight) => total + weight, 0));
  else sumPresentWeights(classes, weights, countedValues, totals, length);
  sumProducts(columns, weights, values, length);
  let isWhole = true;
  for (let row = 0; row < length; row += 1) {
    const total = totals[row] as number;
    if (total > 0) {
      values[row] = (values[row] as number) / total;
      codes[row] = VALUE;
    } else {
      values[row] = 0;
      codes[row] = ABSENT;
      isWhole = false;
    }
  }
  return isWhole;
}
