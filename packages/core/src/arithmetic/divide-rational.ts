import { createIssue } from '../result/create-issue.js';
import { err } from '../result/err.js';
import { ok } from '../result/ok.js';
import type { Result } from '../result/result.js';
import { arithmeticCodes } from './codes.js';
import { lowestTerms } from './lowest-terms.js';
import type { Rational } from './rational.js';

/**
 * The exact quotient of two fractions.
 *
 * @param a - in lowest terms
 * @param b - in lowest terms
 * @returns a / b in lowest terms; fails with `rational.zeroDivisor` when `b` is 0
 *
 * @example
 * ```ts
 * divideRational(rationalOf(1), rationalOf(32)); // => { ok: true, value: { numerator: 1n, denominator: 32n } }
 * ```
 *
 * @source Euclid, Elements VII.
 */
export function divideRational(a: Rational, b: Rational): Result<Rational> {
  if (b.numerator === 0n) {
    const dividend = a.denominator === 1n ? String(a.numerator) : `${a.numerator}/${a.denominator}`;
    return err(createIssue(arithmeticCodes, 'rational.zeroDivisor', [], { dividend }));
  }
  return ok(lowestTerms(a.numerator * b.denominator, a.denominator * b.numerator));
}
