import type { CheckPlan } from '../model/check-plan.js';
import type { FactTable } from '../model/readiness-table.js';
import type { Waiver } from '../model/waiver.js';
import { waiverState } from '../waiver/waiver-state.js';

/**
 * Which units have a live waiver of each check.
 *
 * @param plan - the compiled check set
 * @param units - ids of the units, one for each row
 * @param waivers - all there are
 * @param time - the moment, milliseconds since 1970
 * @returns for each check a column of 1 and 0; null where no unit has a live one
 */
export function liveColumns(
  plan: CheckPlan,
  units: readonly string[],
  waivers: readonly Waiver[],
  time: number,
): FactTable['live'] {
  const rows = new Map(units.map((unit, row) => [unit, row]));
  const columns: (Uint8Array | null)[] = plan.set.checks.map(() => null);
  for (const waiver of waivers) {
    for (const id of waiver.scope.checks) {
      const at = plan.positions.get(id);
      const check = at === undefined ? undefined : plan.set.checks[at];
      if (at === undefined || check === undefined || waiverState(waiver, check, time) !== 'live') continue;
      for (const unit of waiver.scope.units) {
        const row = rows.get(unit);
        if (row === undefined) continue;
        const column = columns[at] ?? new Uint8Array(units.length);
        column[row] = 1;
        columns[at] = column;
      }
    }
  }
  return columns;
}
