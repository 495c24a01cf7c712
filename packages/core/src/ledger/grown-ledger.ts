import { ok } from '../result/ok.js';
import type { Result } from '../result/result.js';
import { advancedState } from './advanced-state.js';
import { entryOf } from './entry-of.js';
import type { EntryMeta, Ledger, LedgerStep } from './ledger.js';
import type { LivingLedger } from './living-ledger.js';
import type { Reducer } from './reducer.js';
import { rememberedLedger } from './remembered-ledger.js';

/**
 * A ledger with one more entry.
 *
 * @param living - not changed
 * @param step - what the entry does
 * @param meta - who acts, and when
 * @param reducer - what an event does to the state
 * @returns the ledger; fails as `entryOf` does
 */
export function grownLedger<S, E>(
  { ledger, changes }: LivingLedger<S, E>,
  step: LedgerStep<E>,
  meta: EntryMeta,
  reducer: Reducer<S, E>,
): Result<Ledger<S, E>> {
  const entry = entryOf(ledger, step, meta);
  if (!entry.ok) return entry;
  const after = advancedState({ state: ledger.state, changes }, entry.value, reducer);
  return ok(rememberedLedger({ ...ledger, entries: [...ledger.entries, entry.value] }, after));
}
