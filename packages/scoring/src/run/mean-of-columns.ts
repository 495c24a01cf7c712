import type { Column } from '../model/answers.js';
import { ABSENT, VALUE } from '../model/class-code.js';
import { classPatterns } from './class-patterns.js';
import { completeKernels } from './complete-kernels.js';
import { countedValues } from './counted-codes.js';
import { fitsPatterns } from './fits-patterns.js';
import { gappedKernels } from './gapped-kernels.js';
import { isFiniteColumn } from './is-finite-column.js';
import { patternTotals } from './pattern-totals.js';
import type { PatternScratch } from './share-register.js';
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
 * @param scratch - of the node; the patterns and their sums are left there
 * @returns true when every row has a mean and all are finite; false asks for a closer look
 */
export function meanOfColumns(
  columns: readonly Float64Array[],
  classes: readonly Uint8Array[] | null,
  weights: Float64Array,
  out: Column,
  length: number,
  scratch: PatternScratch,
): boolean {
  if (classes === null) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const kernel = completeKernels[columns.length];
    if (kernel === undefined || !(total > 0)) return meanBySums(columns, total, weights, out, length);
    out.classes.fill(VALUE, 0, length);
    return kernel(columns, weights, total, out.values, length) === 0;
  }
  const kernel = gappedKernels[columns.length];
  if (kernel === undefined || !fitsPatterns(columns.length, length)) {
    const totals = new Float64Array(length);
    sumPresentWeights(classes, weights, countedValues, totals, length);
    return meanBySums(columns, totals, weights, out, length);
  }
  const { classes: patterns } = scratch;
  scratch.totals ??= patternTotals(weights);
  const { totals } = scratch;
  classPatterns(classes, VALUE, patterns, length);
  // 0 / 0 is not finite either, so finite means tell that there is one in every row.
  const isWhole = kernel(columns, weights, totals, patterns, out.values, length) === 0;
  if (isWhole) out.classes.fill(VALUE, 0, length);
  else settle(totals, patterns, out, length);
  return isWhole;
}

/** Classes in the place of patterns, and 0 in the place of 0 / 0. */
function settle(
  totals: Float64Array,
  patterns: Uint8Array,
  { values, classes }: Column,
  length: number,
): void {
  for (let row = 0; row < length; row += 1) {
    const isThere = (totals[patterns[row] as number] as number) > 0;
    classes[row] = isThere ? VALUE : ABSENT;
    if (!isThere) values[row] = 0;
  }
}

function meanBySums(
  columns: readonly Float64Array[],
  totals: Float64Array | number,
  weights: Float64Array,
  { values, classes }: Column,
  length: number,
): boolean {
  let isWhole = true;
  sumProducts(columns, weights, values, length);
  for (let row = 0; row < length; row += 1) {
    const total = typeof totals === 'number' ? totals : (totals[row] as number);
    const isThere = total > 0;
    values[row] = isThere ? (values[row] as number) / total : 0;
    classes[row] = isThere ? VALUE : ABSENT;
    if (!isThere) isWhole = false;
  }
  return isWhole && isFiniteColumn(values);
}
