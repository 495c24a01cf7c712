import type { Patch } from 'immer';

/** A change of state by one event, and those before it; never stored, for it can be had again by a replay. */
export interface Change {
  /** Sequence of the event. */
  readonly sequence: number;
  /** Makes the change again. */
  readonly forth: readonly Patch[];
  /** Takes the change back. */
  readonly back: readonly Patch[];
  /** The change that was made, or taken back, before this one. */
  readonly below: Change | null;
}

/** What undo and redo would go through. */
export interface Changes {
  /** The last change that counts. */
  readonly done: Change | null;
  /** The last change that was taken back. */
  readonly undone: Change | null;
}
