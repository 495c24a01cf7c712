/** An event that changes the state. */
export interface EventStep<E> {
  /** What the entry does. */
  readonly kind: 'event';
  /** What happened; JSON. */
  readonly event: E;
}

/** Takes back the last event that counts, or brings back the last that was taken back. */
export interface ReversalStep {
  /** What the entry does. */
  readonly kind: 'undo' | 'redo';
  /** Sequence of the event that is taken back or brought back. */
  readonly of: number;
}

/** What an entry does. */
export type LedgerStep<E> = EventStep<E> | ReversalStep;

/** Who acts, and when. */
export interface EntryMeta {
  /** The instant, RFC 3339 with a numeric offset. */
  readonly at: string;
  /** The opaque id of whoever acts; not a name. */
  readonly by: string;
}

/** One entry; it is never changed and never removed. */
export interface LedgerEntry<E> extends EntryMeta {
  /** Its position, from 1. */
  readonly sequence: number;
  /** What it does. */
  readonly step: LedgerStep<E>;
  /** Digest of the entry before it; of the initial state for the first. */
  readonly previous: string;
  /** Digest of everything else in this entry. */
  readonly digest: string;
}

/** A ledger as it is stored. */
export interface LedgerRecord<S, E> {
  /** The state before the first entry; JSON. */
  readonly initial: S;
  /** Digest of the initial state. */
  readonly origin: string;
  /** All entries, in the order in which they were appended. */
  readonly entries: readonly LedgerEntry<E>[];
}

/** A ledger with the state that it comes to. */
export interface Ledger<S, E> extends LedgerRecord<S, E> {
  /** The state after the last entry, frozen. */
  readonly state: S;
  /** Sequence of the event that an undo would take back; null when there is none. */
  readonly undoable: number | null;
  /** Sequence of the event that a redo would bring back; null when there is none. */
  readonly redoable: number | null;
}
