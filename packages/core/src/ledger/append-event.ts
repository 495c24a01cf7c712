import type { Result } from '../result/result.js';
import { grownLedger } from './grown-ledger.js';
import type { EntryMeta, Ledger } from './ledger.js';
import { livingLedger } from './living-ledger.js';
import type { Reducer } from './reducer.js';

/**
 * A ledger after one more event; what could be redone no longer can.
 *
 * @param ledger - not changed
 * @param event - what happened; JSON; copied
 * @param reducer - what the event does to the state
 * @param meta - who acts, and when: the library has no clock
 * @returns the ledger with the event as its last entry; fails with `canonical.…` when the event is not JSON, `instant.…` or
 *   `date.…` when the instant is not one, `ledger.noAuthor`, and the issues of `verifyLedger` for a ledger that was not
 *   made here and is broken
 *
 * @example
 * ```ts
 * const add = (draft, amount) => { draft.count += amount; };
 * const first = appendEvent(createLedger({ count: 1 }).value, 5, add, { at: '2026-03-01T09:00:00+05:30', by: 'officer-7' }).value;
 * first.state; // => { count: 6 }
 * first.entries[0].step; // => { kind: 'event', event: 5 }
 * ```
 *
 * @source Our convention: event sourcing; each entry holds the digest of the one before it.
 */
export function appendEvent<S, E>(
  ledger: Ledger<S, E>,
  event: E,
  reducer: Reducer<S, E>,
  meta: EntryMeta,
): Result<Ledger<S, E>> {
  const living = livingLedger(ledger, reducer);
  if (!living.ok) return living;
  return grownLedger(living.value, { kind: 'event', event }, meta, reducer);
}
