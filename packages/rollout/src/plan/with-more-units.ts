import type { Rollout } from '../model/rollout.js';

/**
 * A rollout with more units of a pool, at all times; plan it to see what they buy.
 *
 * @param rollout - the document
 * @param pool - id of the pool; a rollout without it stays as it is
 * @param more - how many more units, a whole number
 * @returns a new document; the given one is unchanged
 *
 * @example
 * ```ts
 * const rollout = { sopana: 'rollout/1', id: 'pilot', version: '1', template: { id: 'way', version: '1' }, from: '2026-01-05', to: '2026-02-27', workingTimes: [{ id: 'office', week: {} }], workingTime: 'office', waves: [{ id: 'first' }], organisations: [], pools: [{ id: 'assessors', resource: 'assessor', units: 2, periods: [{ from: '2026-02-01', to: '2026-02-07', units: 0 }] }] };
 * withMoreUnits(rollout, 'assessors', 1).pools[0]; // => { id: 'assessors', resource: 'assessor', units: 3, periods: [{ from: '2026-02-01', to: '2026-02-07', units: 1 }] }
 * ```
 *
 * @source Our convention: what one more unit buys is planned again, not guessed.
 */
export function withMoreUnits(rollout: Rollout, pool: string, more: number): Rollout {
  const added = <T extends { readonly units: number }>(one: T): T => ({
    ...one,
    units: Math.max(0, one.units + more),
  });
  const pools = (rollout.pools ?? []).map((one) =>
    one.id !== pool
      ? one
      : { ...added(one), ...(one.periods === undefined ? {} : { periods: one.periods.map(added) }) },
  );
  return rollout.pools === undefined ? rollout : { ...rollout, pools };
}
