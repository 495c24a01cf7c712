import { digestOf } from '../canonical/digest-of.js';
import { err } from '../result/err.js';
import type { Issue } from '../result/issue.js';
import type { Result } from '../result/result.js';
import { resultOf } from '../result/result-of.js';
import { frozenCopy } from './frozen-copy.js';
import type { EntryMeta, Ledger, LedgerEntry, LedgerStep } from './ledger.js';
import { metaIssues } from './meta-issues.js';

/** The caller gave an event, not a step: the path starts there. */
function withoutStep(issue: Issue): Issue {
  return issue.path[0] === 'step' ? { ...issue, path: issue.path.slice(1) } : issue;
}

/**
 * The next entry of a ledger, sealed to the one before it.
 *
 * @param ledger - where it will stand
 * @param step - what it does
 * @param meta - who acts, and when
 * @returns the entry, frozen; fails with `canonical.…` when the event is not JSON, `instant.…` or `date.…` when the instant
 *   is not one, and `ledger.noAuthor`
 */
export function entryOf<S, E>(
  ledger: Ledger<S, E>,
  step: LedgerStep<E>,
  { at, by }: EntryMeta,
): Result<LedgerEntry<E>> {
  const previous = ledger.entries.at(-1)?.digest ?? ledger.origin;
  const body = { sequence: ledger.entries.length + 1, at, by, step, previous };
  const digest = digestOf(body);
  const ofMeta = metaIssues({ at, by }, []);
  if (!digest.ok) {
    const [first, ...rest] = digest.issues;
    return err(withoutStep(first), ...rest.map(withoutStep), ...ofMeta);
  }
  return resultOf(ofMeta, () => frozenCopy({ ...body, digest: digest.value }));
}
