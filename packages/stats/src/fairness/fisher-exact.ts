import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { lowestTerms, numberOfRational } from '@sopana/core/arithmetic';
import { fairnessCodes } from './codes.js';
import type { FisherTest, TwoByTwo } from './fairness.js';

/** Above this the whole numbers grow too long to be worked out at once. */
const mostCounted = 100_000;

/**
 * Fisher's exact test, two-sided: how often chance alone gives a table that is no likelier than this one, where both the group
 * sizes and the number selected are as they are.
 *
 * @param table - two groups by two outcomes, whole numbers from 0, at most 100,000 in all
 * @returns the share of chance, above 0 and at most 1, as a number and exactly; 1 where a row or column is empty;
 * fails with `fisher.notCount`, `fisher.empty`, `fisher.tooLarge`
 *
 * @example
 * ```ts
 * fisherExact([[3, 1], [1, 3]]); // => { ok: true, value: { pValue: 17 / 35, exact: { numerator: 17n, denominator: 35n }, n: 8 } }
 * ```
 *
 * @remarks Whole numbers throughout, so that tables that are exactly as likely are counted as such; other programs allow a
 * relative difference of 1e-7.
 * @source Fisher, Statistical Methods for Research Workers, 5th edition (1934), section 21.02; the two-sided rule by likelihood is that of
 * R's fisher.test.
 */
export function fisherExact(table: TwoByTwo): Result<FisherTest> {
  const issues: Issue[] = [];
  for (const [row, counts] of table.entries()) {
    for (const [column, count] of counts.entries()) {
      if (Number.isSafeInteger(count) && count >= 0) continue;
      const facts = { row, column, count: String(count) };
      issues.push(createIssue(fairnessCodes, 'fisher.notCount', ['table', row, column], facts));
    }
  }
  const [[a, b], [c, d]] = table;
  const n = a + b + c + d;
  if (n === 0) issues.push(createIssue(fairnessCodes, 'fisher.empty', ['table']));
  if (n > mostCounted) {
    issues.push(createIssue(fairnessCodes, 'fisher.tooLarge', ['table'], { most: mostCounted, n }));
  }
  return resultOf(issues, () => {
    const exact = shareOf(a, a + b, a + c, n);
    return { pValue: numberOfRational(exact), exact, n };
  });
}

/** Each possible table is as likely as the number of ways to fill it: C(row, x) · C(n − row, column − x). */
function shareOf(seen: number, row: number, column: number, n: number): FisherTest['exact'] {
  const least = Math.max(0, row + column - n);
  const most = Math.min(row, column);
  // The least table leaves one of the two with a single way.
  let ways = least === 0 ? choose(n - row, column) : choose(row, least);
  const all: bigint[] = [ways];
  for (let x = least; x < most; x += 1) {
    ways = (ways * BigInt(row - x) * BigInt(column - x)) / (BigInt(x + 1) * BigInt(n - row - column + x + 1));
    all.push(ways);
  }
  const limit = all[seen - least] as bigint;
  let total = 0n;
  let unlikely = 0n;
  for (const one of all) {
    total += one;
    if (one <= limit) unlikely += one;
  }
  return lowestTerms(unlikely, total);
}

/** How many ways there are to take some of a number of things. */
function choose(of: number, taken: number): bigint {
  const few = Math.min(taken, of - taken);
  let ways = 1n;
  for (let step = 1; step <= few; step += 1) ways = (ways * BigInt(of - few + step)) / BigInt(step);
  return ways;
}
