/**
 * An append-only ledger of events: replay, undo and redo as entries, and a chain of digests.
 *
 * @packageDocumentation
 */
export { appendEvent } from './append-event.js';
export { ledgerCodes } from './codes.js';
export { createLedger } from './create-ledger.js';
export type {
  EntryMeta,
  EventStep,
  Ledger,
  LedgerEntry,
  LedgerRecord,
  LedgerStep,
  ReversalStep,
} from './ledger.js';
export { redoEvent } from './redo-event.js';
export type { Editable, Reducer } from './reducer.js';
export { replayLedger } from './replay-ledger.js';
export { undoEvent } from './undo-event.js';
export type { LedgerHead } from './verify-ledger.js';
export { verifyLedger } from './verify-ledger.js';
