import { digestOf } from '../canonical/digest-of.js';
import { isPlainObject } from '../canonical/is-plain-object.js';
import { describeValue } from '../document/describe-value.js';
import { createIssue } from '../result/create-issue.js';
import { err } from '../result/err.js';
import type { IssueFacts } from '../result/issue.js';
import type { Err, Result } from '../result/result.js';
import { bodyOf } from './body-of.js';
import { sealingCodes } from './codes.js';

const digestPattern = /^sha256:[0-9a-f]{64}$/;

/**
 * Whether a record still is what was sealed.
 *
 * @param record - anything; a sealed record as it was read
 * @returns the digest, stated and confirmed; fails with `seal.notObject`, `seal.missing`, `seal.malformed` or
 * `seal.altered` (with both digests), and as `canonicalJson` does
 *
 * @example
 * ```ts
 * verifySeal({ score: 3, digest: 'sha256:02bc77274ae5383147baef05e6b088790c9272c722a3c3a036b19cb3b7a89e2e' }).ok; // => true
 * verifySeal({ score: 4, digest: 'sha256:02bc77274ae5383147baef05e6b088790c9272c722a3c3a036b19cb3b7a89e2e' }).ok; // => false
 * ```
 *
 * @source Our convention: RFC 8785 and SHA-256.
 */
export function verifySeal(record: unknown): Result<string> {
  const fail = (code: keyof typeof sealingCodes, facts: IssueFacts, path: readonly string[]): Err =>
    err(createIssue(sealingCodes, code, path, facts));

  if (!isPlainObject(record)) return fail('seal.notObject', { received: describeValue(record) }, []);
  if (!Object.hasOwn(record, 'digest')) return fail('seal.missing', {}, ['digest']);
  const stated = record['digest'];
  if (typeof stated !== 'string' || !digestPattern.test(stated)) {
    return fail('seal.malformed', { received: describeValue(stated) }, ['digest']);
  }
  const computed = digestOf(bodyOf(record));
  if (!computed.ok || computed.value === stated) return computed;
  return fail('seal.altered', { stated, computed: computed.value }, ['digest']);
}
