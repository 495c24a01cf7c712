import { type Freshness, freshnessOf } from '@sopana/core/evidence';
import type { CompetencyEvidence } from '../model/competency-evidence.js';
import type { ShownLevel } from '../model/compiled-register.js';
import type { SetAside, WeighedEvidence } from '../model/holding.js';
import type { HoldingPolicy } from '../model/holding-policy.js';

/**
 * Evidence with its weight and age, and why it does not count where it does not.
 *
 * @param shown - what evidence shows of one competency, in document order
 * @param policy - how evidence becomes a level
 * @param on - the day
 * @returns one entry for each piece, in its order
 */
export function weighEvidence(
  shown: readonly ShownLevel[],
  policy: HoldingPolicy,
  on: string,
): readonly WeighedEvidence[] {
  const rules = shown.map(({ evidence }) => policy.sources.find(({ source }) => source === evidence.source));
  const freshness = shown.map(({ evidence }, at) =>
    freshnessOf(
      {
        kind: evidence.kind,
        collectedOn: evidence.on,
        ...(evidence.validUntil === undefined ? {} : { validUntil: evidence.validUntil }),
      },
      on,
      rules[at]?.maximumAgeDays,
    ),
  );
  const counts = freshness.map(
    ({ state }, at) =>
      shown[at]?.place !== null &&
      state !== 'notYet' &&
      !(state === 'expired' && policy.expired === 'leftOut'),
  );
  return shown.map(({ evidence, place }, at) => {
    const rule = rules[at];
    const own = freshness[at] as Freshness;
    const weight = (rule?.weight ?? 0) * (evidence.weight ?? 1);
    const setAside = ((): SetAside | null => {
      if (place === null) return 'notObserved';
      if (rule === undefined) return 'unknownSource';
      if (weight === 0) return 'noWeight';
      if (own.state === 'notYet') return 'notYet';
      if (counts[at] !== true) return 'expired';
      // What does not count itself cannot take the place of what does.
      const isReplaced = shown.some(
        (other, position) => counts[position] === true && replaces(other.evidence, position, evidence, at),
      );
      return isReplaced ? 'replaced' : null;
    })();
    return {
      evidence: evidence.id,
      kind: evidence.kind,
      source: evidence.source,
      place,
      weight: setAside === null ? weight : 0,
      freshness: own,
      setAside,
    };
  });
}

/** Whether a later word of the same rater, or a later sitting of the same test, takes the place of an earlier one. */
function replaces(
  later: CompetencyEvidence,
  position: number,
  earlier: CompetencyEvidence,
  at: number,
): boolean {
  const isLater = later.on > earlier.on || (later.on === earlier.on && position > at);
  if (!isLater || later.source !== earlier.source || later.kind === 'credential') return false;
  if (later.kind === 'test') return earlier.kind === 'test' && later.test === earlier.test;
  return earlier.kind === 'rating' && later.rater !== undefined && later.rater === earlier.rater;
}
