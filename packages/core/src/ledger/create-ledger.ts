import { digestOf } from '../canonical/digest-of.js';
import { ok } from '../result/ok.js';
import type { Result } from '../result/result.js';
import { frozenCopy } from './frozen-copy.js';
import type { Ledger } from './ledger.js';
import { rememberedLedger } from './remembered-ledger.js';

/**
 * A ledger without entries.
 *
 * @param initial - the state before anything happens; JSON; copied, so that later changes to it do not reach the ledger
 * @returns the ledger; fails with `canonical.…` when the state is not JSON
 *
 * @example
 * ```ts
 * createLedger({ count: 0 }).value.state; // => { count: 0 }
 * createLedger({ count: 0 }).value.undoable; // => null
 * ```
 *
 * @source Our convention: the digest of the initial state is the first link of the chain.
 */
export function createLedger<S, E>(initial: S): Result<Ledger<S, E>> {
  const origin = digestOf(initial);
  if (!origin.ok) return origin;
  const state = frozenCopy(initial);
  const record = { initial: state, origin: origin.value, entries: [] };
  return ok(rememberedLedger<S, E>(record, { state, changes: { done: null, undone: null } }));
}
