import type { Changes } from './change.js';
import type { LedgerEntry } from './ledger.js';
import { patchedState } from './patched-state.js';
import { reducedState } from './reduced-state.js';
import type { Reducer } from './reducer.js';

/** A state and the changes that led to it. */
export interface LivingState<S> {
  /** The state, frozen. */
  readonly state: S;
  /** What undo and redo would go through. */
  readonly changes: Changes;
}

/**
 * The state after one more entry, which is taken as sound.
 *
 * @param before - the state and changes before it
 * @param entry - the entry
 * @param reducer - what an event does to the state
 * @returns the state and changes after it
 */
export function advancedState<S, E>(
  { state, changes: { done, undone } }: LivingState<S>,
  { step, sequence }: LedgerEntry<E>,
  reducer: Reducer<S, E>,
): LivingState<S> {
  if (step.kind === 'event') {
    const { state: next, forth, back } = reducedState(state, step.event, reducer);
    return { state: next, changes: { done: { sequence, forth, back, below: done }, undone: null } };
  }
  if (step.kind === 'undo' && done !== null) {
    const changes = { done: done.below, undone: { ...done, below: undone } };
    return { state: patchedState(state, done.back), changes };
  }
  if (step.kind === 'redo' && undone !== null) {
    const changes = { done: { ...undone, below: done }, undone: undone.below };
    return { state: patchedState(state, undone.forth), changes };
  }
  throw new Error(`A sound ledger has no ${step.kind} without an event.`);
}
