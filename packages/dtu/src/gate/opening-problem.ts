import type { ChoiceProblem } from '@sopana/core/choose';
import type { GatePart } from '../model/check-plan.js';
import type { CheckResult } from '../model/readiness.js';
import type { Fixable } from './fixable-of.js';
import { leastEffort } from './least-effort.js';
import { standingOf } from './standing-of.js';
import { stateOfGate } from './state-of-gate.js';

/** For each check that can be put right, in order, whether it is; shorter while that is not decided for the rest. */
export type Picks = readonly boolean[];

/**
 * The cheapest way to open a gate as a problem for the search: for each check that can be put right, leave it or do it.
 *
 * @param rule - of the gate
 * @param results - of all checks
 * @param fixable - what can be put right
 * @returns the problem; costs are whole numbers, so bounds are exact
 */
export function openingProblem(
  rule: GatePart,
  results: readonly CheckResult[],
  { checks, after, efforts }: Fixable,
): ChoiceProblem<Picks> {
  const placeOf = new Map(checks.map((check, place) => [check, place]));
  const opensWith = (isFixed: (place: number) => boolean): boolean =>
    stateOfGate(rule, ({ check, acceptsWaivers }) => {
      const result = results[check];
      if (result === undefined) throw new Error('A gate names a check that has no result.');
      const place = placeOf.get(check);
      return place !== undefined && isFixed(place) ? 'met' : standingOf(result, acceptsWaivers);
    }) === 'met';
  const paid = (picks: Picks): number =>
    efforts.reduce((sum, effort, place) => (picks[place] === true ? sum + effort : sum), 0);
  /** What has to come before something that is done, and is not decided itself. */
  const owed = (picks: Picks): number => {
    const open = picks.flatMap((isPicked, place) => (isPicked ? [place] : []));
    const seen = new Set<number>();
    let sum = 0;
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      for (const before of after[place] ?? []) {
        if (seen.has(before) || picks[before] !== undefined) continue;
        seen.add(before);
        sum += efforts[before] ?? 0;
        open.push(before);
      }
    }
    return sum;
  };
  return {
    start: [],
    options: (picks) => (picks.length < checks.length ? 2 : 0),
    decide: (picks, option) => [...picks, option === 1],
    cost: paid,
    lowerBound(picks) {
      const least = leastEffort(rule, ({ check, acceptsWaivers }) => {
        const result = results[check];
        const standing = result === undefined ? 'failed' : standingOf(result, acceptsWaivers);
        if (standing === 'notApplicable') return null;
        if (standing === 'met' || standing === 'waived') return 0;
        const place = placeOf.get(check);
        if (place === undefined || picks[place] === false) return Number.POSITIVE_INFINITY;
        return picks[place] === true ? 0 : (efforts[place] ?? 0);
      });
      return paid(picks) + Math.max(least, owed(picks));
    },
    feasibility(picks) {
      const isTorn = picks.some(
        (isPicked, place) => isPicked && (after[place] ?? []).some((before) => picks[before] === false),
      );
      if (isTorn || !opensWith((place) => picks[place] !== false)) return 'infeasible';
      const isWhole = picks.every(
        (isPicked, place) => !isPicked || (after[place] ?? []).every((before) => picks[before] === true),
      );
      if (isWhole && opensWith((place) => picks[place] === true)) return 'feasible';
      return picks.length < checks.length ? 'open' : 'infeasible';
    },
  };
}
