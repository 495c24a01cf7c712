import { addDays } from '@sopana/core/dates';
import { freshnessOf } from '@sopana/core/evidence';
import { outcomeOf } from '../check/outcome-of.js';
import type { UnitStanding } from '../check/reading-of.js';
import type { CheckPlan } from '../model/check-plan.js';
import type { Outcome } from '../model/readiness.js';

/**
 * The last day on which a check comes to what it comes to, if nothing is reported any more.
 *
 * @param plan - the compiled check set
 * @param at - position of the check
 * @param standing - what is known of the unit on the day from which is looked ahead
 * @param until - the last day to look at, YYYY-MM-DD
 * @returns the day and what comes after; null when nothing changes until then
 *
 * @remarks The earliest end of any evidence is not it: another piece, or another fact, may carry the check further.
 */
export function endOfEvidence(
  plan: CheckPlan,
  at: number,
  standing: UnitStanding,
  until: string,
): { readonly lastDay: string; readonly outcomeThen: Outcome } | null {
  const check = plan.set.checks[at];
  const maximumAgeDays = check?.evidence?.maximumAgeDays;
  if (check?.evidence === undefined) return null;
  const now = outcomeOf(plan, check, standing).outcome;
  const ends = (plan.factsRead[at] ?? []).flatMap((id) =>
    (standing.facts.get(id)?.evidence ?? []).flatMap((piece) => {
      const { expiresOn } = freshnessOf(piece, standing.on, maximumAgeDays);
      return expiresOn !== null && expiresOn >= standing.on && expiresOn < until ? [expiresOn] : [];
    }),
  );
  for (const lastDay of [...new Set(ends)].sort()) {
    const outcomeThen = outcomeOf(plan, check, { ...standing, on: addDays(lastDay, 1) }).outcome;
    if (outcomeThen !== now) return { lastDay, outcomeThen };
  }
  return null;
}
