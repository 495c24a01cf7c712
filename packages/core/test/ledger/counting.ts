import { expectOk } from '@sopana/tooling';
import { appendEvent, createLedger, type Editable, type Ledger } from '../../src/ledger/index.js';

export interface Board {
  readonly total: number;
  readonly notes: readonly string[];
}

export type Happening =
  | { readonly kind: 'added'; readonly amount: number }
  | { readonly kind: 'noted'; readonly text: string }
  | { readonly kind: 'cleared' };

/** Edits its draft for two events, and returns another state for the third. */
export function countUp(draft: Editable<Board>, event: Happening): Board | undefined {
  if (event.kind === 'cleared') return { total: 0, notes: [] };
  if (event.kind === 'added') draft.total += event.amount;
  else draft.notes.push(event.text);
  return undefined;
}

export const meta = Object.freeze({ at: '2026-03-01T09:30:00+05:30', by: 'officer-7' });

export const empty: Board = Object.freeze({ total: 0, notes: Object.freeze([]) });

export function board(): Ledger<Board, Happening> {
  return expectOk(createLedger<Board, Happening>(empty));
}

export function add(ledger: Ledger<Board, Happening>, amount: number): Ledger<Board, Happening> {
  return expectOk(appendEvent(ledger, { kind: 'added', amount }, countUp, meta));
}
