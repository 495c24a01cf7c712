import { didYouMean } from '@sopana/core/text';
import type { ResourcePool } from '@sopana/rollout';
import type { Attempt } from '../model/attempt.js';
import { failure } from './failure.js';

/** Units that are added to a pool. */
export interface MoreUnits {
  /** Id of the pool. */
  readonly pool: string;
  /** How many, from 1. */
  readonly more: number;
}

/**
 * Units that the user adds to a pool.
 *
 * @param text - such as `assessors=2`
 * @param pools - of the rollout
 * @returns which and how many; stops as wrong usage with `argument.badUnits`
 */
export function readMoreUnits(text: string, pools: readonly ResourcePool[]): Attempt<MoreUnits> {
  const [, pool = text, count = ''] = /^([^=]+)=([1-9]\d{0,5})$/.exec(text) ?? [];
  const known = pools.map(({ id }) => id);
  if (count !== '' && known.includes(pool)) return { ok: true, value: { pool, more: Number(count) } };
  const facts = { text, hint: known.includes(pool) ? '' : didYouMean(pool.replace(/=.*/, ''), known) };
  return failure(2, 'argument.badUnits', '--more', facts);
}
