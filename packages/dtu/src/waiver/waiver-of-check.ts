import { parseInstant } from '@sopana/core/dates';
import type { Check } from '../model/check.js';
import type { CheckWaiver } from '../model/readiness.js';
import type { Waiver } from '../model/waiver.js';
import { waiverState } from './waiver-state.js';

const order = ['live', 'notYet', 'expired', 'void'] as const;

/**
 * How the waivers of a check stand for a unit at a moment.
 *
 * @param waivers - all there are, in any order
 * @param check - the check
 * @param unit - id of the unit
 * @param time - the moment, milliseconds since 1970
 * @returns the best: live before to come before expired before void, then the one that ends last, then by id
 */
export function waiverOfCheck(
  waivers: readonly Waiver[],
  check: Pick<Check, 'id' | 'waivable'>,
  unit: string,
  time: number,
): CheckWaiver {
  const covering = waivers.filter(
    ({ scope }) => scope.checks.includes(check.id) && scope.units.includes(unit),
  );
  const ranked = covering
    .map((waiver) => ({ waiver, state: waiverState(waiver, check, time), end: endOf(waiver) }))
    .sort((a, b) => {
      if (a.state !== b.state) return order.indexOf(a.state) - order.indexOf(b.state);
      if (a.end !== b.end) return b.end - a.end;
      return a.waiver.id < b.waiver.id ? -1 : 1;
    });
  const [best] = ranked;
  if (best === undefined) return { state: 'none', id: null, expiresAt: null };
  return { state: best.state, id: best.waiver.id, expiresAt: best.waiver.expiresAt };
}

function endOf({ expiresAt }: Waiver): number {
  const end = parseInstant(expiresAt);
  return end.ok ? end.value.epochMilliseconds : 0;
}
