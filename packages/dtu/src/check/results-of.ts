import { standingOf } from '../gate/standing-of.js';
import type { CheckPlan } from '../model/check-plan.js';
import type { CheckResult } from '../model/readiness.js';
import type { Waiver } from '../model/waiver.js';
import { waiverOfCheck } from '../waiver/waiver-of-check.js';
import { freshnessOfCheck } from './freshness-of-check.js';
import { outcomeOf } from './outcome-of.js';
import type { UnitStanding } from './reading-of.js';

/**
 * What every check of a set comes to for a unit.
 *
 * @param plan - the compiled check set
 * @param standing - what is known of the unit
 * @param unit - its id
 * @param waivers - all there are
 * @param time - the moment, milliseconds since 1970
 * @returns the results, in the order of the document
 */
export function resultsOf(
  plan: CheckPlan,
  standing: UnitStanding,
  unit: string,
  waivers: readonly Waiver[],
  time: number,
): readonly CheckResult[] {
  const results = plan.set.checks.map((check, at): Omit<CheckResult, 'waitsFor'> => {
    const told = outcomeOf(plan, check, standing);
    const waiver = waiverOfCheck(waivers, check, unit, time);
    return {
      check: check.id,
      phase: check.phase,
      severity: check.severity,
      ...told,
      freshness: freshnessOfCheck(standing, plan.factsRead[at] ?? [], check.evidence),
      waiver,
      isWaived: told.applicability !== 'notApplicable' && told.outcome === 'fail' && waiver.state === 'live',
    };
  });
  const isHeld = (id: string): boolean => {
    const before = results[plan.positions.get(id) ?? -1];
    if (before === undefined) return false;
    const standing = standingOf(before, true);
    return standing !== 'met' && standing !== 'waived' && standing !== 'notApplicable';
  };
  return results.map((result, at) => ({
    ...result,
    waitsFor: (plan.set.checks[at]?.after ?? []).filter(isHeld),
  }));
}
