import { digestOf } from '../canonical/digest-of.js';
import { isPlainObject } from '../canonical/is-plain-object.js';
import { describeValue } from '../document/describe-value.js';
import { createIssue } from '../result/create-issue.js';
import { err } from '../result/err.js';
import { ok } from '../result/ok.js';
import type { Result } from '../result/result.js';
import { bodyOf } from './body-of.js';
import { sealingCodes } from './codes.js';
import type { Sealed } from './sealed.js';

/**
 * A record with the digest of its content, by which any later change shows.
 *
 * @param body - a plain object of JSON values; a member `digest` is left out and replaced, so that sealing
 * twice gives the same as sealing once
 * @returns a copy of the body with `digest` as its last member; fails with `seal.notObject`, and as
 * `canonicalJson` does
 *
 * @example
 * ```ts
 * seal({ score: 3 }); // => { ok: true, value: { score: 3, digest: 'sha256:02bc77274ae5383147baef05e6b088790c9272c722a3c3a036b19cb3b7a89e2e' } }
 * ```
 *
 * @source Our convention: RFC 8785 and SHA-256. A seal shows alteration, not who wrote the record.
 */
export function seal<T extends object>(body: T): Result<Sealed<T>> {
  if (!isPlainObject(body)) {
    return err(createIssue(sealingCodes, 'seal.notObject', [], { received: describeValue(body) }));
  }
  const content = bodyOf<T>(body);
  const digest = digestOf(content);
  return digest.ok ? ok({ ...content, digest: digest.value }) : digest;
}
