import { createIssue, err, ok, type Result } from '@sopana/core';
import {
  addRational,
  divideRational,
  lowestTerms,
  multiplyRational,
  numberOfRational,
  type Rational,
  rationalOf,
} from '@sopana/core/arithmetic';
import { commonIntegers } from '../exact/common-integers.js';
import { exactOf } from '../exact/exact-of.js';
import type { ExactAcceptability } from './acceptability.js';
import type { Cell } from './cell.js';
import { cellMeasure } from './cell-measure.js';
import { checkValues } from './check-values.js';
import { robustnessCodes } from './codes.js';
import { orderingCells } from './ordering-cells.js';
import { prepareSpace } from './prepare-space.js';
import { spaceCell } from './space-cell.js';
import type { ValueTable, WeightSpace } from './weight-space.js';

const mostAlternatives = 24;
const zero = rationalOf(0);

/** What the pieces add up to. */
interface Tally {
  readonly ranks: Rational[][];
  readonly pairs: Rational[][];
  readonly moments: Rational[][];
}

/**
 * How the possible weights fall out, exactly: shares of ranks, of pairs, and central weights, for up to three criteria.
 *
 * @param values - one row for each alternative (at most 24), one column for each criterion (at most three); more is better; fractions stay exact
 * @param space - which weights are possible; all when absent
 * @returns indices as fractions and as numbers; ties share their ranks evenly, so rows and columns sum to 1; fails with `acceptability.empty`,
 * `acceptability.ragged`, `acceptability.notFinite`, `acceptability.tooManyCriteria`, `acceptability.tooManyAlternatives` and the
 * codes of a space of weights
 *
 * @example
 * ```ts
 * const found = exactAcceptability([[2, 0, 1], [0, 2, 1]], { order: [0, 1] });
 * found.ok && found.value.rankAcceptability; // => [[1, 0], [0, 1]]
 * found.ok && found.value.exact.centralWeights[0]?.[0]; // => { numerator: 1n, denominator: 2n }
 * ```
 *
 * @remarks The triangle of weights is cut along every line on which two alternatives are level: about alternatives⁴ / 8 pieces.
 * @source Lahdelma and Salminen, SMAA-2: Stochastic Multicriteria Acceptability Analysis for Group Decision Making, Operations Research 49(3),
 * 444–454 (2001), formulae for rank acceptability and central weights; as areas instead of samples, our own.
 */
export function exactAcceptability(values: ValueTable, space: WeightSpace = {}): Result<ExactAcceptability> {
  const issues = checkValues(values);
  const alternatives = values.length;
  const criteria = values[0]?.length ?? 0;
  if (criteria > 3) {
    issues.push(createIssue(robustnessCodes, 'acceptability.tooManyCriteria', ['values'], { criteria }));
  }
  if (alternatives > mostAlternatives) {
    const facts = { most: mostAlternatives, alternatives };
    issues.push(createIssue(robustnessCodes, 'acceptability.tooManyAlternatives', ['values'], facts));
  }
  const [first, ...rest] = issues;
  if (first !== undefined) return err(first, ...rest);
  const prepared = prepareSpace(criteria, space, true);
  if (!prepared.ok) return prepared;

  const { integers } = commonIntegers(values.flat().map(exactOf));
  const whole = values.map((_, row) => integers.slice(row * criteria, (row + 1) * criteria));
  const region = spaceCell(prepared.value);
  const table = (columns: number): Rational[][] =>
    values.map(() => Array.from({ length: columns }, () => zero));
  const tally: Tally = { ranks: table(alternatives), pairs: table(alternatives), moments: table(criteria) };
  for (const cell of orderingCells(region, whole)) addCell(tally, cell, whole);

  const total = cellMeasure(region).size;
  const ranks = tally.ranks.map((row) => row.map((mass) => over(mass, total)));
  const pairs = tally.pairs.map((row) => row.map((mass) => over(mass, total)));
  const centres = tally.moments.map((moment, row) => {
    const mass = tally.ranks[row]?.[0] as Rational;
    return mass.numerator === 0n ? null : moment.map((part) => over(part, mass));
  });
  const confidence = centres.map((centre, row) => (centre === null ? null : shareAt(whole, centre, row)));
  return ok({
    method: 'exact',
    space,
    rankAcceptability: ranks.map((row) => row.map(numberOfRational)),
    pairwiseWinning: pairs.map((row) => row.map(numberOfRational)),
    centralWeights: centres.map((centre) => centre?.map(numberOfRational) ?? null),
    confidence,
    exact: { rankAcceptability: ranks, pairwiseWinning: pairs, centralWeights: centres },
  });
}

function over(part: Rational, whole: Rational): Rational {
  const quotient = divideRational(part, whole);
  if (!quotient.ok) throw new RangeError('A space with room has the size 0.');
  return quotient.value;
}

/** The order inside a piece is that at the sum of its corners. */
function addCell(tally: Tally, cell: Cell, values: readonly (readonly bigint[])[]): void {
  const { size, moment } = cellMeasure(cell);
  const points = cell.map((corner) => {
    const total = corner.reduce((sum, part) => sum + part, 0n);
    return corner.map((part) => lowestTerms(part, total));
  });
  const middle = points.reduce((sum, point) =>
    sum.map((part, at) => addRational(part, point[at] as Rational)),
  );
  const scores = scoresAt(values, commonIntegers(middle).integers);
  for (const [row, score] of scores.entries()) {
    const ahead = scores.filter((other) => other > score).length;
    const level = scores.filter((other) => other === score).length;
    const share = multiplyRational(size, lowestTerms(1n, BigInt(level)));
    const ranks = tally.ranks[row] as Rational[];
    for (let rank = ahead; rank < ahead + level; rank += 1) {
      ranks[rank] = addRational(ranks[rank] as Rational, share);
    }
    const pairs = tally.pairs[row] as Rational[];
    for (const [column, other] of scores.entries()) {
      const won = score > other ? size : score < other ? zero : multiplyRational(size, lowestTerms(1n, 2n));
      pairs[column] = addRational(pairs[column] as Rational, won);
    }
    if (ahead > 0) continue;
    const moments = tally.moments[row] as Rational[];
    for (const [at, part] of moment.entries()) {
      const shared = multiplyRational(part, lowestTerms(1n, BigInt(level)));
      moments[at] = addRational(moments[at] as Rational, shared);
    }
  }
}

function scoresAt(values: readonly (readonly bigint[])[], weights: readonly bigint[]): readonly bigint[] {
  return values.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] as bigint), 0n));
}

/** What an alternative has of the first rank at some weights. */
function shareAt(values: readonly (readonly bigint[])[], weights: readonly Rational[], row: number): number {
  const scores = scoresAt(values, commonIntegers(weights).integers);
  const own = scores[row] as bigint;
  return scores.some((score) => score > own) ? 0 : 1 / scores.filter((score) => score === own).length;
}
