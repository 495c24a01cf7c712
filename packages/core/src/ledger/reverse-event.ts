import { createIssue } from '../result/create-issue.js';
import { err } from '../result/err.js';
import type { Result } from '../result/result.js';
import { ledgerCodes } from './codes.js';
import { grownLedger } from './grown-ledger.js';
import type { EntryMeta, Ledger } from './ledger.js';
import { livingLedger } from './living-ledger.js';
import type { Reducer } from './reducer.js';

/**
 * A ledger after an undo or a redo.
 *
 * @param kind - which of the two
 * @param ledger - not changed
 * @param reducer - what an event does to the state
 * @param meta - who acts, and when
 * @returns the ledger with one more entry, or why there is none
 */
export function reverseEvent<S, E>(
  kind: 'undo' | 'redo',
  ledger: Ledger<S, E>,
  reducer: Reducer<S, E>,
  meta: EntryMeta,
): Result<Ledger<S, E>> {
  const living = livingLedger(ledger, reducer);
  if (!living.ok) return living;
  const { undoable, redoable } = living.value.ledger;
  const sequence = kind === 'undo' ? undoable : redoable;
  if (sequence === null) {
    const code = kind === 'undo' ? 'ledger.nothingToUndo' : 'ledger.nothingToRedo';
    return err(createIssue(ledgerCodes, code, []));
  }
  return grownLedger(living.value, { kind, of: sequence }, meta, reducer);
}
