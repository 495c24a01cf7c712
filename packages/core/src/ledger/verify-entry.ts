import { digestOf } from '../canonical/digest-of.js';
import { createIssue } from '../result/create-issue.js';
import type { Issue, IssueFacts } from '../result/issue.js';
import { ledgerCodes } from './codes.js';
import type { LedgerEntry } from './ledger.js';
import { metaIssues } from './meta-issues.js';

/**
 * What is wrong with one entry, seen from the digest before it.
 *
 * @param entry - as it is stored
 * @param position - where it stands, from 1
 * @param expected - digest of the entry before it, or of the initial state
 * @returns `ledger.outOfSequence`, `ledger.chainBroken`, `ledger.entryAltered`, the issues of its instant and author, and
 *   `canonical.…` when it is not JSON
 */
export function verifyEntry<E>(entry: LedgerEntry<E>, position: number, expected: string): readonly Issue[] {
  const path = ['entries', position - 1] as const;
  const issues: Issue[] = [];
  const report = (code: keyof typeof ledgerCodes, key: string, facts: IssueFacts): void => {
    issues.push(createIssue(ledgerCodes, code, [...path, key], { position, ...facts }));
  };
  const { digest: written, ...body } = entry;
  const { sequence, previous } = body;
  if (sequence !== position) report('ledger.outOfSequence', 'sequence', { sequence });
  if (previous !== expected) report('ledger.chainBroken', 'previous', { previous, expected });
  const digest = digestOf(body);
  if (!digest.ok) {
    issues.push(...digest.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })));
  } else if (digest.value !== written) {
    report('ledger.entryAltered', 'digest', { actual: digest.value, expected: written });
  }
  return [...issues, ...metaIssues(entry, path)];
}
