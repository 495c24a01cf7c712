import { applyPatches, enablePatches, freeze, type Patch } from 'immer';

/**
 * The state after a change is made again or taken back.
 *
 * @param state - frozen; not changed
 * @param patches - one direction of a change
 * @returns the new state, frozen
 */
export function patchedState<S>(state: S, patches: readonly Patch[]): S {
  enablePatches();
  const box = applyPatches(
    { state },
    patches.map((patch) => ({ ...patch, path: ['state', ...patch.path] })),
  );
  return freeze(box.state, true);
}
