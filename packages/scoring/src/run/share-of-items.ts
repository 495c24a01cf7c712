import type { Column } from '../model/answers.js';
import { classCode, EXCLUDED, VALUE } from '../model/class-code.js';
import { classPatterns } from './class-patterns.js';
import { countedApplicable, countedValues } from './counted-codes.js';
import { fitsPatterns } from './fits-patterns.js';
import { patternTotals } from './pattern-totals.js';
import type { ShareRegister } from './share-register.js';
import { sumPresentWeights } from './sum-present-weights.js';

/**
 * The answered share over items: Σw over those answered / Σw over those that apply.
 *
 * @param given - class codes as they were answered, one column for each item
 * @param set - bitwise or of the codes of all of them
 * @param weights - of the items
 * @param out - the shares; `notApplicable` where nothing that weighs applies
 * @param length - rows of the block
 */
export function shareOfItems(
  given: readonly Uint8Array[],
  set: number,
  weights: Float64Array,
  out: ShareRegister,
  length: number,
): void {
  const { values, classes } = out;
  let check: number;
  if (fitsPatterns(given.length, length)) {
    out.totals ??= patternTotals(weights);
    const { totals } = out;
    // Nobody reads the classes of this share yet: they hold the patterns until the shares are there.
    if (!out.hasPatterns) classPatterns(given, VALUE, classes, length);
    check =
      (set & EXCLUDED) === 0 ? ofAll(totals, out, length) : ofApplicable(given, set, totals, out, length);
  } else {
    const totals = new Float64Array(length);
    sumPresentWeights(given, weights, countedApplicable, totals, length);
    sumPresentWeights(given, weights, countedValues, values, length);
    check = 0;
    for (let row = 0; row < length; row += 1) {
      const share = (values[row] as number) / (totals[row] as number);
      values[row] = share;
      check += share;
    }
  }
  classes.fill(VALUE, 0, length);
  // Shares are finite but for 0 / 0.
  if (Number.isNaN(check)) markWhatDoesNotApply(out, length);
}

/** Every item applies to everybody: as many quotients as there are patterns. */
function ofAll(totals: Float64Array, { values, classes }: Column, length: number): number {
  const total = totals[totals.length - 1] as number;
  const shares = new Float64Array(totals.length);
  for (let at = 0; at < totals.length; at += 1) shares[at] = (totals[at] as number) / total;
  for (let row = 0; row < length; row += 1) values[row] = shares[classes[row] as number] as number;
  return shares[0] as number;
}

function ofApplicable(
  given: readonly Uint8Array[],
  set: number,
  totals: Float64Array,
  { values, classes }: Column,
  length: number,
): number {
  const excluded = new Uint8Array(length);
  classPatterns(given, set & EXCLUDED, excluded, length);
  const all = totals.length - 1;
  let check = 0;
  for (let row = 0; row < length; row += 1) {
    const applicable = totals[all ^ (excluded[row] as number)] as number;
    const share = (totals[classes[row] as number] as number) / applicable;
    values[row] = share;
    check += share;
  }
  return check;
}

function markWhatDoesNotApply({ values, classes }: Column, length: number): void {
  for (let row = 0; row < length; row += 1) {
    if (!Number.isNaN(values[row])) continue;
    values[row] = 0;
    classes[row] = classCode.notApplicable;
  }
}
