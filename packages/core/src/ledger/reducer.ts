/** The same shape without `readonly`, at every depth. */
export type Editable<S> = S extends object ? { -readonly [K in keyof S]: Editable<S[K]> } : S;

/**
 * What an event does to the state: it edits the draft, or returns another state. It must give the same for the same state
 * and event, and reads nothing else. An event that must not happen is refused before it is appended.
 */
export type Reducer<S, E> = (
  draft: Editable<S>,
  event: E,
  // biome-ignore lint/suspicious/noConfusingVoidType: a reducer that edits its draft returns nothing
) => S | Editable<S> | undefined | void;
