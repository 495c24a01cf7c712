import type { CheckPlan } from '../model/check-plan.js';
import type { Readiness } from '../model/readiness.js';
import type { Waiver } from '../model/waiver.js';
import type { WaiverFinding } from './waiver-finding.js';

/**
 * What is to be said of the checks and units that a waiver covers.
 *
 * @param plan - the compiled check set
 * @param waiver - the waiver
 * @param byUnit - readiness by unit
 * @param hasNotEnded - whether it still counts, or will; one that has ended is not unused
 * @param found - makes a finding
 * @returns findings `orphan`, `notWaivable` and `unused`
 */
export function coveredFindings(
  plan: CheckPlan,
  { scope }: Waiver,
  byUnit: ReadonlyMap<string, Readiness>,
  hasNotEnded: boolean,
  found: (kind: WaiverFinding['kind'], check: string | null, unit: string | null) => WaiverFinding,
): readonly WaiverFinding[] {
  const checks = [...new Set(scope.checks)];
  const units = [...new Set(scope.units)];
  const lost = checks.filter((id) => !plan.positions.has(id));
  const strangers = units.filter((id) => !byUnit.has(id));
  const coversNothing = checks.length === 0 || units.length === 0;
  const isExcused = (check: string, unit: string): boolean => {
    const result = byUnit.get(unit)?.checks.find((one) => one.check === check);
    return result === undefined || (result.outcome !== 'pass' && result.applicability !== 'notApplicable');
  };
  return [
    ...(coversNothing ? [found('orphan', null, null)] : []),
    ...lost.map((check) => found('orphan', check, null)),
    ...strangers.map((unit) => found('orphan', null, unit)),
    ...checks.flatMap((check) => {
      const known = plan.set.checks[plan.positions.get(check) ?? -1];
      return known?.waivable === false ? [found('notWaivable', check, null)] : [];
    }),
    ...(hasNotEnded ? checks : []).flatMap((check) =>
      units.filter((unit) => !isExcused(check, unit)).map((unit) => found('unused', check, unit)),
    ),
  ];
}
