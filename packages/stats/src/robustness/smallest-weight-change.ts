import { createIssue, err, type Issue, ok, type Result } from '@sopana/core';
import {
  compareRational,
  lowestTerms,
  multiplyRational,
  type Rational,
  rationalOf,
  subtractRational,
  sumRational,
} from '@sopana/core/arithmetic';
import type { ExactNumber } from '../exact/exact-number.js';
import { exactOf } from '../exact/exact-of.js';
import { isExact } from '../exact/is-exact.js';
import { shownExact } from '../exact/shown-exact.js';
import { checkValues } from './check-values.js';
import { robustnessCodes } from './codes.js';
import { dotProduct } from './dot-product.js';
import { nearestLevel } from './nearest-level.js';
import { prepareSpace } from './prepare-space.js';
import type { RivalChange, WeightChange, WeightChangeOptions } from './weight-change.js';
import type { ValueTable } from './weight-space.js';

const zero = rationalOf(0);

/**
 * The smallest change of weights that changes the winner, exactly.
 *
 * @param values - one row for each alternative, one column for each criterion; more is better; fractions stay exact
 * @param weights - one for each criterion, at least 0, of any total: they are divided by their sum
 * @param options - how distance is measured, and where the new weights must lie
 * @returns for each rival the least distance at which it draws level with the winner, with the weights there; whatever lies beyond has
 * another winner. Fails with `acceptability.empty`, `acceptability.ragged`, `acceptability.notFinite`, `weightChange.badWeights` and the codes of
 * a space of weights, `weightSpace.flat` excepted
 *
 * @example
 * ```ts
 * const change = smallestWeightChange([[8, 4], [5, 6]], [1, 1], { norm: 'L1' });
 * change.ok && change.value.distance; // => { numerator: 1n, denominator: 5n }
 * change.ok && change.value.rivals[0]?.weights; // => [{ numerator: 2n, denominator: 5n }, { numerator: 3n, denominator: 5n }]
 * ```
 *
 * @remarks One linear programme in whole numbers for each rival.
 * @source Triantaphyllou and Sánchez, A Sensitivity Analysis Approach for Some Deterministic Multi-Criteria Decision-Making Methods, Decision Sciences
 * 28(1) (1997), for the question; they move one weight, here all may move.
 */
export function smallestWeightChange(
  values: ValueTable,
  weights: readonly ExactNumber[],
  options: WeightChangeOptions,
): Result<WeightChange> {
  const valueIssues = checkValues(values);
  const criteria = values[0]?.length ?? 0;
  const [first, ...rest] = [...valueIssues, ...(criteria > 0 ? checkWeights(criteria, weights) : [])];
  if (first !== undefined) return err(first, ...rest);
  const prepared = prepareSpace(criteria, options.space ?? {}, false);
  if (!prepared.ok) return prepared;

  const total = sumRational(weights.map(exactOf));
  const inverse = lowestTerms(total.denominator, total.numerator);
  const declared = weights.map((weight) => multiplyRational(exactOf(weight), inverse));
  const exact = values.map((row) => row.map(exactOf));
  const scores = exact.map((row) => dotProduct(row, declared));
  const best = scores.reduce((top, score) => (compareRational(score, top) > 0 ? score : top));
  const winners = scores.flatMap((score, at) => (compareRational(score, best) === 0 ? [at] : []));
  const winner = exact[winners[0] as number] as readonly Rational[];
  const rivals = exact.flatMap((row, alternative): RivalChange[] => {
    if (winners.includes(alternative)) return [];
    const ahead = row.map((value, at) => subtractRational(value, winner[at] as Rational));
    const nearest = nearestLevel(ahead, declared, prepared.value, options.norm);
    return [{ alternative, distance: nearest?.distance ?? null, weights: nearest?.weights ?? null }];
  });
  const isTied = winners.length > 1;
  const least = rivals.reduce<Rational | null>(
    (low, { distance }) =>
      distance !== null && (low === null || compareRational(distance, low) < 0) ? distance : low,
    null,
  );
  const distance = isTied ? zero : least;
  return ok({
    outcome: isTied ? 'tied' : least === null ? 'never' : 'changes',
    norm: options.norm,
    winners,
    weights: declared,
    distance,
    nearest: rivals.flatMap((rival) =>
      distance !== null && rival.distance !== null && compareRational(rival.distance, distance) === 0
        ? [rival.alternative]
        : [],
    ),
    rivals,
  });
}

function checkWeights(criteria: number, weights: readonly ExactNumber[]): Issue[] {
  const faults = weights.flatMap((weight, criterion) =>
    isExact(weight) && exactOf(weight).numerator >= 0n
      ? []
      : [{ path: ['weights', criterion], fault: `that of criterion ${criterion} is ${shownExact(weight)}` }],
  );
  if (weights.length !== criteria) {
    faults.push({ path: ['weights'], fault: `there are ${weights.length}` });
  } else if (faults.length === 0 && weights.every((weight) => exactOf(weight).numerator === 0n)) {
    faults.push({ path: ['weights'], fault: 'all are 0' });
  }
  return faults.map(({ path, fault }) =>
    createIssue(robustnessCodes, 'weightChange.badWeights', path, { criteria, fault }),
  );
}
