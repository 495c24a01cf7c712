import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { lowestTerms, multiplyRational, type Rational, sumRational } from '@sopana/core/arithmetic';
import type { ExactNumber } from '../exact/exact-number.js';
import { exactOf } from '../exact/exact-of.js';
import { isExact } from '../exact/is-exact.js';
import { shownExact } from '../exact/shown-exact.js';
import { elicitationCodes } from './codes.js';

/**
 * Swing weights: points for the change from worst to best on each criterion, divided by their sum, exactly.
 *
 * @param points - one for each criterion, at least 0; the most valued swing commonly has 100
 * @returns weights in the same order, which sum to 1; fails with `elicitation.empty`, `elicitation.notFinite`,
 * `elicitation.negative`, `elicitation.noWeight`
 *
 * @example
 * ```ts
 * const weights = swingWeights([100, 80, 20]);
 * weights.ok && weights.value.map(({ numerator, denominator }) => `${numerator}/${denominator}`); // => ['1/2', '2/5', '1/10']
 * ```
 *
 * @source von Winterfeldt and Edwards, Decision Analysis and Behavioral Research (1986), section 8.4.
 */
export function swingWeights(points: readonly ExactNumber[]): Result<readonly Rational[]> {
  const issues: Issue[] = [];
  for (const [criterion, given] of points.entries()) {
    const negative = isExact(given) && exactOf(given).numerator < 0n;
    if (isExact(given) && !negative) continue;
    const facts = { entry: 'number of swing points', criterion, value: shownExact(given) };
    const code = negative ? 'elicitation.negative' : 'elicitation.notFinite';
    issues.push(createIssue(elicitationCodes, code, ['points', criterion], facts));
  }
  if (issues.length > 0) return resultOf<readonly Rational[]>(issues, () => []);
  const exact = points.map(exactOf);
  const total = sumRational(exact);
  if (total.numerator === 0n) {
    const code = points.length === 0 ? 'elicitation.empty' : 'elicitation.noWeight';
    const facts = { entry: 'number of swing points', criteria: points.length };
    issues.push(createIssue(elicitationCodes, code, ['points'], facts));
  }
  return resultOf(issues, () =>
    exact.map((one) => multiplyRational(one, lowestTerms(total.denominator, total.numerator))),
  );
}
