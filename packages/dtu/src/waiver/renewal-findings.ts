import { parseInstant } from '@sopana/core/dates';
import type { Waiver } from '../model/waiver.js';
import type { WaiverFinding } from './waiver-finding.js';

/**
 * What of a waiver was waived before, more often than is allowed.
 *
 * @param waiver - the waiver
 * @param all - all there are
 * @param mostRenewals - how often a check may be waived again
 * @param found - makes a finding
 * @returns a finding `renewed` for each check and unit
 *
 * @remarks Renewals are counted by what is covered and not by a reference to the waiver before, which is easily left out.
 */
export function renewalFindings(
  waiver: Waiver,
  all: readonly Waiver[],
  mostRenewals: number,
  found: (kind: WaiverFinding['kind'], check: string, unit: string, renewals: number) => WaiverFinding,
): readonly WaiverFinding[] {
  return [...new Set(waiver.scope.checks)].flatMap((check) =>
    [...new Set(waiver.scope.units)].flatMap((unit) => {
      const before = all.filter(
        (one) =>
          one.scope.checks.includes(check) && one.scope.units.includes(unit) && comesBefore(one, waiver),
      );
      return before.length > mostRenewals ? [found('renewed', check, unit, before.length)] : [];
    }),
  );
}

function comesBefore(one: Waiver, other: Waiver): boolean {
  const [left, right] = [parseInstant(one.issuedAt), parseInstant(other.issuedAt)];
  const difference =
    (left.ok ? left.value.epochMilliseconds : 0) - (right.ok ? right.value.epochMilliseconds : 0);
  return difference < 0 || (difference === 0 && one.id < other.id);
}
