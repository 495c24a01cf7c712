import {
  addRational,
  compareRational,
  multiplyRational,
  type Rational,
  rationalOf,
  sumExact,
} from '@sopana/core/arithmetic';
import type { PlacedCompetency } from '../model/compiled-framework.js';
import type { ShownLevel } from '../model/compiled-register.js';
import type { Holding, WeighedEvidence } from '../model/holding.js';
import type { HoldingPolicy } from '../model/holding-policy.js';
import { disagreementOf } from './disagreement-of.js';
import { weighEvidence } from './weigh-evidence.js';

const none: Rational = { numerator: 0n, denominator: 1n };

/**
 * How well one competency is held.
 *
 * @param placed - the competency
 * @param shown - what evidence shows of it, in document order
 * @param policy - how evidence becomes a level
 * @param on - the day
 * @returns the holding; weights are added up as fractions, so that a tie is a tie
 */
export function holdingOf(
  placed: PlacedCompetency,
  shown: readonly ShownLevel[],
  policy: HoldingPolicy,
  on: string,
): Holding {
  const evidence = weighEvidence(shown, policy, on);
  const counted = evidence.filter(({ setAside }) => setAside === null);
  const weight = sumExact(counted.map((one) => one.weight));
  const isThin = weight < (policy.minimumWeight ?? 0);
  const state = counted.length === 0 ? 'notObserved' : isThin ? 'thin' : 'known';
  const place = state === 'known' ? supportedPlace(counted, policy.support) : null;
  const newest = counted
    .filter(({ freshness }) => freshness.ageDays !== null)
    .reduce<WeighedEvidence | null>(
      (best, one) => ((one.freshness.ageDays ?? 0) < (best?.freshness.ageDays ?? Infinity) ? one : best),
      null,
    );
  const isFresh = counted.some(({ freshness }) => freshness.state === 'fresh');
  return {
    competency: placed.competency.id,
    state,
    place,
    level: place === null || place === 0 ? null : (placed.scale?.scale.levels[place - 1]?.id ?? null),
    weight,
    disagreement: disagreementOf(counted),
    freshness: isFresh ? 'fresh' : (counted[0]?.freshness.state ?? null),
    ageDays: newest?.freshness.ageDays ?? null,
    evidence,
  };
}

/** The highest place that the needed share of the weight is at or above. */
function supportedPlace(counted: readonly WeighedEvidence[], support: number): number {
  const weights = counted.map(({ place, weight }) => ({ place: place ?? 0, weight: rationalOf(weight) }));
  const total = weights.reduce((sum, { weight }) => addRational(sum, weight), none);
  const needed = multiplyRational(total, rationalOf(support));
  const places = [...new Set(weights.map(({ place }) => place))].sort((a, b) => b - a);
  const found = places.find((place) => {
    const above = weights
      .filter((one) => one.place >= place)
      .reduce((sum, { weight }) => addRational(sum, weight), none);
    return compareRational(above, needed) >= 0;
  });
  return found ?? 0;
}
