import { isPlainObject } from '../canonical/is-plain-object.js';
import { createIssue } from '../result/create-issue.js';
import { err } from '../result/err.js';
import type { IssueFacts } from '../result/issue.js';
import { ok } from '../result/ok.js';
import type { Err, Result } from '../result/result.js';
import { documentCodes } from './codes.js';
import { describeValue } from './describe-value.js';

const formatPattern = /^([A-Za-z][A-Za-z0-9-]*)\/([1-9]\d{0,8})$/;

/**
 * The version of a document's format, from its key `sopana`.
 *
 * @param input - a parsed document, not yet checked
 * @param kind - what the reader reads, such as `instrument`
 * @param current - the newest version that the reader reads, from 1
 * @returns the version, 1 to `current`; fails with `format.notObject`, `format.missing`, `format.malformed`,
 * `format.otherKind` or `format.newer`
 *
 * @example
 * ```ts
 * readFormat({ sopana: 'instrument/1', id: 'dmm' }, 'instrument', 2); // => { ok: true, value: 1 }
 * readFormat({ sopana: 'instrument/3' }, 'instrument', 2).ok; // => false
 * ```
 *
 * @source Our convention: every document says what it is and in which version.
 */
export function readFormat(input: unknown, kind: string, current: number): Result<number> {
  const fail = (code: keyof typeof documentCodes, facts: IssueFacts, path: readonly string[]): Err =>
    err(createIssue(documentCodes, code, path, { kind, current, ...facts }));

  if (!isPlainObject(input)) return fail('format.notObject', { received: describeValue(input) }, []);
  if (!Object.hasOwn(input, 'sopana')) return fail('format.missing', {}, ['sopana']);
  const format = input['sopana'];
  const match = typeof format === 'string' ? formatPattern.exec(format) : null;
  if (match === null) return fail('format.malformed', { received: describeValue(format) }, ['sopana']);
  const [, foundKind = '', foundVersion = ''] = match;
  if (foundKind !== kind) return fail('format.otherKind', { received: foundKind }, ['sopana']);
  const version = Number(foundVersion);
  return version > current ? fail('format.newer', { received: version }, ['sopana']) : ok(version);
}
