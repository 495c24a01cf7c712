import { ok } from '../result/ok.js';
import type { Result } from '../result/result.js';
import type { Changes } from './change.js';
import { changesMemory } from './changes-memory.js';
import type { Ledger } from './ledger.js';
import type { Reducer } from './reducer.js';
import { replayLedger } from './replay-ledger.js';

/** A ledger and the changes that led to its state. */
export interface LivingLedger<S, E> {
  /** The ledger. */
  readonly ledger: Ledger<S, E>;
  /** What undo and redo would go through. */
  readonly changes: Changes;
}

/**
 * A ledger whose changes are remembered: itself, or its replay when it was not made here.
 *
 * @param ledger - perhaps read from a file, or put together by hand
 * @param reducer - what an event does to the state
 * @returns the ledger; fails with the issues of `verifyLedger` when it had to be replayed and is broken
 */
export function livingLedger<S, E>(ledger: Ledger<S, E>, reducer: Reducer<S, E>): Result<LivingLedger<S, E>> {
  const remembered = changesMemory.get(ledger);
  if (remembered !== undefined) return ok({ ledger, changes: remembered });
  const replayed = replayLedger(ledger, reducer);
  if (!replayed.ok) return replayed;
  const changes = changesMemory.get(replayed.value);
  if (changes === undefined) throw new Error('A replayed ledger is remembered.');
  return ok({ ledger: replayed.value, changes });
}
