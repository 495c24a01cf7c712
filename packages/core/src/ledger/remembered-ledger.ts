import type { LivingState } from './advanced-state.js';
import { changesMemory } from './changes-memory.js';
import type { Ledger, LedgerRecord } from './ledger.js';

/**
 * A ledger with its state, whose changes are remembered for undo and redo.
 *
 * @param record - what is stored; its list of entries is kept, and frozen
 * @param living - the state that it comes to, and the changes that led there
 * @returns the ledger, frozen
 */
export function rememberedLedger<S, E>(
  { initial, origin, entries }: LedgerRecord<S, E>,
  { state, changes }: LivingState<S>,
): Ledger<S, E> {
  const undoable = changes.done?.sequence ?? null;
  const redoable = changes.undone?.sequence ?? null;
  const ledger: Ledger<S, E> = Object.freeze({
    initial,
    origin,
    entries: Object.freeze(entries),
    state,
    undoable,
    redoable,
  });
  changesMemory.set(ledger, changes);
  return ledger;
}
