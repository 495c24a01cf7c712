import type { Result } from '../result/result.js';
import type { EntryMeta, Ledger } from './ledger.js';
import type { Reducer } from './reducer.js';
import { reverseEvent } from './reverse-event.js';

/**
 * A ledger in which the last event that counts is taken back; history only grows.
 *
 * @param ledger - not changed
 * @param reducer - the same as for the events
 * @param meta - who acts, and when
 * @returns the ledger with the undo as its last entry, and the state from before the event; fails with
 *   `ledger.nothingToUndo`, `instant.…` or `date.…` when the instant is not one, `ledger.noAuthor`, and the issues of
 *   `verifyLedger` for a ledger that was not made here and is broken
 *
 * @example
 * ```ts
 * const add = (draft, amount) => { draft.count += amount; };
 * const meta = { at: '2026-03-01T09:00:00+05:30', by: 'officer-7' };
 * const one = appendEvent(createLedger({ count: 1 }).value, 5, add, meta).value;
 * undoEvent(one, add, meta).value.state; // => { count: 1 }
 * undoEvent(one, add, meta).value.entries.length; // => 2
 * ```
 *
 * @source Our convention: an undo is an entry like any other, so that it can be seen and undone in turn.
 */
export function undoEvent<S, E>(
  ledger: Ledger<S, E>,
  reducer: Reducer<S, E>,
  meta: EntryMeta,
): Result<Ledger<S, E>> {
  return reverseEvent('undo', ledger, reducer, meta);
}
