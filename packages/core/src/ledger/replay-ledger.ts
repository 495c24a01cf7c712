import { ok } from '../result/ok.js';
import type { Result } from '../result/result.js';
import { advancedState, type LivingState } from './advanced-state.js';
import { frozenCopy } from './frozen-copy.js';
import type { Ledger, LedgerRecord } from './ledger.js';
import type { Reducer } from './reducer.js';
import { rememberedLedger } from './remembered-ledger.js';
import { verifyLedger } from './verify-ledger.js';

/**
 * A stored ledger brought back to life: verified, and its state worked out from the beginning.
 *
 * @param record - as it is stored; copied
 * @param reducer - what an event does to the state
 * @returns the ledger with its state; fails with the issues of `verifyLedger`
 *
 * @example
 * ```ts
 * const add = (draft, amount) => { draft.count += amount; };
 * const ledger = appendEvent(createLedger({ count: 1 }).value, 5, add, { at: '2026-03-01T09:00:00Z', by: 'officer-7' }).value;
 * replayLedger(JSON.parse(JSON.stringify(ledger)), add).value.state; // => { count: 6 }
 * ```
 *
 * @source Our convention: the state is never trusted, only what led to it.
 */
export function replayLedger<S, E>(record: LedgerRecord<S, E>, reducer: Reducer<S, E>): Result<Ledger<S, E>> {
  const verified = verifyLedger(record);
  if (!verified.ok) return verified;
  const initial = frozenCopy(record.initial);
  const entries = record.entries.map((entry) => frozenCopy(entry));
  const start: LivingState<S> = { state: initial, changes: { done: null, undone: null } };
  const end = entries.reduce((living, entry) => advancedState(living, entry, reducer), start);
  return ok(rememberedLedger({ initial, origin: record.origin, entries }, end));
}
