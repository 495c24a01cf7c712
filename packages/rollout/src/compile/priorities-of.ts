import { sumExact } from '@sopana/core/arithmetic';
import type { Priority, PriorityPart, PriorityRule, PriorityShare } from '../model/priority.js';
import type { RolloutOrganisation } from '../model/rollout.js';

/**
 * How urgent organisations are by a declared rule, with its parts.
 *
 * @param rule - the parts with their weights and scales
 * @param organisations - in any order
 * @returns one entry for each organisation, in the same order
 *
 * @example
 * ```ts
 * const rule = { parts: [{ id: 'critical', of: 'criticality', weight: 3, least: 1, most: 5 }, { id: 'weak', of: 'maturity', weight: 1, least: 100, most: 0 }] };
 * const [known, partly] = prioritiesOf(rule, [{ id: 'a', wave: 'w', criticality: 5, maturity: 40 }, { id: 'b', wave: 'w', criticality: 3 }]);
 * known.score; // => 0.9
 * [partly.score, partly.answeredShare]; // => [0.5, 0.75]
 * ```
 *
 * @remarks Sums are exact before they are rounded once, so the order of the parts changes nothing.
 * @source Our convention: a weighted mean; what is not known leaves numerator and denominator, and the answered share says so.
 */
export function prioritiesOf(
  rule: PriorityRule,
  organisations: readonly RolloutOrganisation[],
): readonly Priority[] {
  const total = sumExact(rule.parts.map(({ weight }) => weight));
  return organisations.map((organisation) => {
    const parts = rule.parts.map((part) => shareOf(part, organisation));
    const known = parts.filter(({ share }) => share !== null);
    const weight = sumExact(known.map((part) => part.weight));
    const sum = sumExact(known.map((part) => part.weight * (part.share ?? 0)));
    return {
      organisation: organisation.id,
      score: known.length === 0 ? null : sum / weight,
      parts,
      answeredShare: weight / total,
    };
  });
}

function shareOf(part: PriorityPart, organisation: RolloutOrganisation): PriorityShare {
  const { id, weight, least, most } = part;
  const value = numberOf(part, organisation);
  const share = value === null ? null : Math.min(1, Math.max(0, (value - least) / (most - least)));
  return { part: id, value, share, weight };
}

function numberOf({ of, fact }: PriorityPart, organisation: RolloutOrganisation): number | null {
  if (of !== undefined) return organisation[of] ?? null;
  const value = (organisation.facts ?? []).find(({ id }) => id === fact)?.value;
  return typeof value === 'number' ? value : null;
}
