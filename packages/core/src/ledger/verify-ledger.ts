import { digestOf } from '../canonical/digest-of.js';
import { createIssue } from '../result/create-issue.js';
import { err } from '../result/err.js';
import type { Issue } from '../result/issue.js';
import type { Result } from '../result/result.js';
import { resultOf } from '../result/result-of.js';
import { ledgerCodes } from './codes.js';
import type { LedgerEntry, LedgerRecord } from './ledger.js';
import { verifyEntry } from './verify-entry.js';

/** Where a sound ledger ends. */
export interface LedgerHead {
  /** How many entries it has. */
  readonly entries: number;
  /** Digest of the last entry, or of the initial state when there is none; it stands for the whole history. */
  readonly digest: string;
}

/** Sequences of the events that an undo and a redo would reach, the next one last. */
interface Reach {
  readonly done: number[];
  readonly undone: number[];
}

function stepIssues<E>({ step, sequence }: LedgerEntry<E>, { done, undone }: Reach): readonly Issue[] {
  if (step.kind === 'event') {
    done.push(sequence);
    undone.length = 0;
    return [];
  }
  const [from, to] = step.kind === 'undo' ? [done, undone] : [undone, done];
  const next = from.pop();
  if (next === step.of) {
    to.push(next);
    return [];
  }
  const facts = { position: sequence, kind: step.kind, of: step.of };
  return [createIssue(ledgerCodes, 'ledger.wrongStep', ['entries', sequence - 1, 'step'], facts)];
}

/**
 * Whether a ledger is as it was written: the initial state, each entry, their order and their chain.
 *
 * @param record - as it is stored
 * @param head - the digest that the ledger should end with, kept elsewhere; without it, entries missing at the end, or a
 *   history rewritten with new digests, cannot be seen
 * @returns where it ends; fails with `ledger.originAltered`, else with the issues of the first broken entry:
 *   `ledger.outOfSequence`, `ledger.chainBroken`, `ledger.entryAltered`, `ledger.wrongStep`, `ledger.noAuthor`,
 *   `instant.…`, `date.…`, `canonical.…`; else with `ledger.otherHead`
 *
 * @example
 * ```ts
 * verifyLedger(createLedger({ count: 1 }).value).value.entries; // => 0
 * verifyLedger({ ...createLedger({ count: 1 }).value, initial: { count: 2 } }).issues[0].code; // => 'ledger.originAltered'
 * ```
 *
 * @source Our convention; chained digests as in S. Haber and W. S. Stornetta, "How to time-stamp a digital document",
 * Journal of Cryptology 3(2) (1991).
 */
export function verifyLedger<S, E>(record: LedgerRecord<S, E>, head?: string): Result<LedgerHead> {
  const origin = digestOf(record.initial);
  if (!origin.ok) return origin;
  if (origin.value !== record.origin) {
    const facts = { actual: origin.value, expected: record.origin };
    return err(createIssue(ledgerCodes, 'ledger.originAltered', ['initial'], facts));
  }
  const reach: Reach = { done: [], undone: [] };
  let digest = record.origin;
  for (const [index, entry] of record.entries.entries()) {
    const [first, ...rest] = [...verifyEntry(entry, index + 1, digest), ...stepIssues(entry, reach)];
    // After the first broken entry nothing can be said of the rest.
    if (first !== undefined) return err(first, ...rest);
    digest = entry.digest;
  }
  const entries = record.entries.length;
  const other = head !== undefined && head !== digest;
  const facts = { actual: digest, expected: String(head), entries };
  return resultOf(other ? [createIssue(ledgerCodes, 'ledger.otherHead', ['entries'], facts)] : [], () => ({
    entries,
    digest,
  }));
}
