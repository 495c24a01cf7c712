import { enablePatches, freeze, type Patch, produceWithPatches } from 'immer';
import type { Editable, Reducer } from './reducer.js';

/** A state and how it differs from the one before. */
export interface ReducedState<S> {
  /** The state, frozen. */
  readonly state: S;
  /** What was changed. */
  readonly forth: readonly Patch[];
  /** What changes it back. */
  readonly back: readonly Patch[];
}

/**
 * The state after an event.
 *
 * @param state - frozen; not changed
 * @param event - given to the reducer
 * @param reducer - edits a draft of the state
 * @returns the new state, frozen, with the change in both directions
 */
export function reducedState<S, E>(state: S, event: E, reducer: Reducer<S, E>): ReducedState<S> {
  enablePatches();
  const recipe = (draft: unknown): unknown => reducer(draft as Editable<S>, event);
  const [next, forth, back] = produceWithPatches(state as unknown, recipe);
  return { state: freeze(next as S, true), forth, back };
}
