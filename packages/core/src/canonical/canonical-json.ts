import { createIssue } from '../result/create-issue.js';
import type { Issue, PathStep } from '../result/issue.js';
import type { Result } from '../result/result.js';
import { resultOf } from '../result/result-of.js';
import { canonicalCodes } from './codes.js';
import { hasLoneSurrogate } from './has-lone-surrogate.js';
import { jsonFault } from './json-fault.js';
import { pathText } from './path-text.js';

const depthLimit = 512;

/**
 * The one JSON text of a value, by which two values can be compared byte for byte.
 *
 * @param value - text, finite numbers, true, false, null, lists and plain objects, at most 512 levels deep
 * @returns RFC 8785: no white space, keys by UTF-16 code units, numbers as ECMAScript writes them (-0 as 0);
 * fails with all of `canonical.notJson`, `canonical.loneSurrogate`, `canonical.cycle`, `canonical.tooDeep`, in
 * the order of the sorted keys
 *
 * @example
 * ```ts
 * canonicalJson({ b: 1.0, a: [true, null, 'é'] }); // => { ok: true, value: '{"a":[true,null,"é"],"b":1}' }
 * canonicalJson({ when: undefined }).ok; // => false
 * ```
 *
 * @remarks What `JSON.stringify` drops or changes (undefined, functions, NaN, dates, maps, classes, symbol
 * keys, holes) is refused. A list or object that is itself refused is not looked into. O(n log n).
 * @source RFC 8785, JSON Canonicalization Scheme.
 */
export function canonicalJson(value: unknown): Result<string> {
  const writing: Writing = { parts: [], issues: [], path: [], open: new Set() };
  write(writing, value);
  return resultOf(writing.issues, () => writing.parts.join(''));
}

interface Writing {
  readonly parts: string[];
  readonly issues: Issue[];
  readonly path: PathStep[];
  readonly open: Set<unknown>;
}

function write(writing: Writing, value: unknown): void {
  const kind = jsonFault(value);
  if (kind !== null) {
    report(writing, 'canonical.notJson', { kind });
  } else if (typeof value === 'string') {
    writeText(writing, value);
  } else if (typeof value !== 'object' || value === null) {
    writing.parts.push(String(value));
  } else if (writing.open.has(value)) {
    report(writing, 'canonical.cycle');
  } else if (writing.path.length >= depthLimit) {
    report(writing, 'canonical.tooDeep', { limit: depthLimit });
  } else {
    writing.open.add(value);
    if (Array.isArray(value)) writeList(writing, value);
    else writeObject(writing, value as Readonly<Record<string, unknown>>);
    writing.open.delete(value);
  }
}

function writeList(writing: Writing, list: readonly unknown[]): void {
  writing.parts.push('[');
  for (const [position, entry] of list.entries()) {
    if (position > 0) writing.parts.push(',');
    writing.path.push(position);
    write(writing, entry);
    writing.path.pop();
  }
  writing.parts.push(']');
}

function writeObject(writing: Writing, object: Readonly<Record<string, unknown>>): void {
  writing.parts.push('{');
  // Without a comparison function, sort() is by UTF-16 code units: the order that RFC 8785 asks for.
  for (const [position, key] of Object.keys(object).sort().entries()) {
    if (position > 0) writing.parts.push(',');
    writing.path.push(key);
    writeText(writing, key);
    writing.parts.push(':');
    write(writing, object[key]);
    writing.path.pop();
  }
  writing.parts.push('}');
}

function writeText(writing: Writing, text: string): void {
  if (hasLoneSurrogate(text)) report(writing, 'canonical.loneSurrogate');
  else writing.parts.push(JSON.stringify(text));
}

function report(writing: Writing, code: keyof typeof canonicalCodes, facts: Issue['facts'] = {}): void {
  const path = [...writing.path];
  writing.issues.push(createIssue(canonicalCodes, code, path, { where: pathText(path), ...facts }));
}
