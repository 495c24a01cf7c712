import { createIssue } from '@sopana/core';
import { cliCodes } from '../codes.js';
import { entryAt } from '../entry-at.js';
import type { Attempt } from '../model/attempt.js';
import { failure } from './failure.js';
import { findDuplicateKeys } from './find-duplicate-keys.js';

/**
 * A JSON text as data.
 *
 * @param text - the text
 * @param file - its name, for findings
 * @returns the data; stops with `json.malformed`, or with one `json.duplicateKey` for each key that stands twice
 */
export function parseJson(text: string, file: string): Attempt<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [place, reason] = placeAndReason(text, error.message);
    return failure(1, 'json.malformed', `${file}${place}`, { reason });
  }
  const twice = findDuplicateKeys(text);
  if (twice.length === 0) return { ok: true, value };
  const findings = twice.map(({ key, line }) => ({
    place: `${file} line ${line}`,
    issue: createIssue(cliCodes, 'json.duplicateKey', [key], { key }),
  }));
  return { ok: false, exit: 1, findings };
}

/** The parser counts characters; people look for lines. */
function placeAndReason(text: string, message: string): readonly [string, string] {
  const match = / in JSON at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(message);
  const offset = match === null && /end of JSON input/.test(message) ? text.length : Number(match?.[1] ?? -1);
  if (offset < 0) return ['', message];
  const before = text.slice(0, offset).split('\n');
  const column = entryAt(before, before.length - 1).length + 1;
  return [` line ${before.length}, character ${column}`, message.slice(0, match?.index ?? message.length)];
}
