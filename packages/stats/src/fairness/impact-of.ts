import { type Result, resultOf } from '@sopana/core';
import { compareRational, lowestTerms, multiplyRational, type Rational } from '@sopana/core/arithmetic';
import { exactOf } from '../exact/exact-of.js';
import { checkGroups } from './check-groups.js';
import { checkImpactOptions } from './check-impact-options.js';
import type { AdverseImpact, GroupCount, GroupImpact, ImpactOptions, ImpactOutcome } from './fairness.js';
import { fisherExact } from './fisher-exact.js';

const fourFifths: Rational = { numerator: 4n, denominator: 5n };

/** A group with its rate. */
interface RatedGroup extends GroupCount {
  readonly rate: Rational | null;
  readonly judged: boolean;
}

/**
 * Selection rates of groups, each against the highest: the four-fifths rule, compared as whole numbers, with Fisher's exact test.
 *
 * @param groups - counts of one stage, or of the whole way; labels are the caller's and nothing is made of them
 * @param options - the threshold and when a group is too small to judge, which has no default
 * @returns one entry for each group; 48 of 60 against 60 of 60 is exactly four fifths, which is not adverse; fails with
 * `impact.noGroups`, `impact.groupTwice`, `impact.notCount`, `impact.moreSelected`, `impact.badThreshold`, `impact.badRule`
 *
 * @example
 * ```ts
 * const groups = [{ group: 'a', entered: 80, selected: 48 }, { group: 'b', entered: 40, selected: 12 }, { group: 'c', entered: 3, selected: 0 }];
 * const impact = impactOf(groups, { tooFew: { leastEntered: 5 } });
 * impact.ok && impact.value.groups.map(({ outcome }) => outcome); // => ['notAdverse', 'adverse', 'tooFewToJudge']
 * impact.ok && impact.value.groups[1]?.ratio; // => { numerator: 1n, denominator: 2n }
 * ```
 *
 * @remarks The highest rate is that of a group that can be judged. Of several with the highest rate Fisher's test takes the first.
 * @source Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D (1978), and the Questions and Answers on them (1979).
 */
export function impactOf(groups: readonly GroupCount[], options: ImpactOptions): Result<AdverseImpact> {
  return resultOf([...checkGroups(groups), ...checkImpactOptions(options)], () => compared(groups, options));
}

function compared(
  groups: readonly GroupCount[],
  { threshold = fourFifths, tooFew }: ImpactOptions,
): AdverseImpact {
  const everyone = groups.reduce((sum, { entered }) => sum + BigInt(entered), 0n);
  const leastShare = multiplyRational(exactOf(tooFew.leastShare ?? 0), lowestTerms(everyone, 1n));
  const rated = groups.map((count): RatedGroup => {
    const size = lowestTerms(BigInt(count.entered), 1n);
    const judged = count.entered >= tooFew.leastEntered && compareRational(size, leastShare) >= 0;
    const rate = count.entered === 0 ? null : lowestTerms(BigInt(count.selected), BigInt(count.entered));
    return { ...count, rate, judged };
  });
  const top = rated.reduce<Rational | null>(
    (best, { rate, judged }) =>
      judged && rate !== null && (best === null || compareRational(rate, best) > 0) ? rate : best,
    null,
  );
  const isHighest = ({ rate, judged }: RatedGroup): boolean =>
    judged && rate !== null && top !== null && compareRational(rate, top) === 0;
  const highest = rated.filter(isHighest);
  const outcomeOf = (judged: boolean, ratio: Rational | null): ImpactOutcome => {
    if (!judged) return 'tooFewToJudge';
    if (ratio === null) return 'noneSelected';
    return compareRational(ratio, threshold) < 0 ? 'adverse' : 'notAdverse';
  };
  return {
    groups: rated.map((one): GroupImpact => {
      const { group, entered, selected, rate, judged } = one;
      const ratio =
        rate === null || top === null || top.numerator === 0n
          ? null
          : multiplyRational(rate, lowestTerms(top.denominator, top.numerator));
      const [reference] = highest;
      const fisher =
        reference === undefined || reference === one || entered === 0
          ? null
          : fisherExact([
              [reference.selected, reference.entered - reference.selected],
              [selected, entered - selected],
            ]);
      return { group, entered, selected, rate, ratio, outcome: outcomeOf(judged, ratio), fisher };
    }),
    highest: highest.map(({ group }) => group),
    threshold,
    tooFew,
  };
}
