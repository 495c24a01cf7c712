import { hasLoneSurrogate } from '../canonical/has-lone-surrogate.js';
import { jsonFault } from '../canonical/json-fault.js';
import { pathText } from '../canonical/path-text.js';
import { createIssue } from '../result/create-issue.js';
import type { Issue, PathStep } from '../result/issue.js';
import { documentCodes } from './codes.js';
import { defaultLimits } from './default-limits.js';
import type { DocumentLimits } from './document-limits.js';

const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * What makes untrusted input unsafe to read, found before anything else looks at it.
 *
 * @param input - anything
 * @param limits - sizes up to which documents are read; by default 64 levels, 1,000,000 values, 100,000 keys
 * per object and 100,000 characters per text
 * @returns all of `document.tooDeep`, `document.tooManyKeys`, `document.textTooLong`,
 * `document.forbiddenKey` and `document.notJson` (cycles too) in input order; a refused branch is not entered.
 * `document.tooManyNodes` comes last and ends the search
 *
 * @example
 * ```ts
 * checkLimits({ title: { en: 'Plan' } }); // => []
 * checkLimits(JSON.parse('{"__proto__": {}}')).map((issue) => issue.code); // => ['document.forbiddenKey']
 * ```
 *
 * @remarks Without recursion, so no input exhausts the stack; O(n).
 * @source Our convention; RFC 8259, section 9, lets a reader limit depth and length.
 */
export function checkLimits(input: unknown, limits: DocumentLimits = defaultLimits): readonly Issue[] {
  const walk: Walk = { limits, issues: [], frames: [], path: [], nodes: 0 };
  enter(walk, input);
  for (let frame = walk.frames.at(-1); frame !== undefined; frame = walk.frames.at(-1)) {
    if (walk.nodes > limits.nodes) {
      report(walk, 'document.tooManyNodes', { limit: limits.nodes });
      return walk.issues;
    }
    const step = nextStep(frame);
    if (walk.path.length === walk.frames.length) walk.path.pop();
    if (step === null) {
      walk.frames.pop();
    } else {
      walk.path.push(step);
      if (keyIsFine(walk, step)) enter(walk, memberOf(frame.container, step));
    }
  }
  return walk.issues;
}

type Container = readonly unknown[] | Readonly<Record<string, unknown>>;

interface Frame {
  readonly container: Container;
  readonly keys: readonly string[] | null;
  next: number;
}

interface Walk {
  readonly limits: DocumentLimits;
  readonly issues: Issue[];
  readonly frames: Frame[];
  readonly path: PathStep[];
  nodes: number;
}

function enter(walk: Walk, value: unknown): void {
  const { limits } = walk;
  walk.nodes += 1;
  const kind = jsonFault(value);
  if (kind !== null) {
    report(walk, 'document.notJson', { kind });
  } else if (typeof value === 'string') {
    checkText(walk, value);
  } else if (typeof value === 'object' && value !== null) {
    const keys = Array.isArray(value) ? null : Object.keys(value);
    if (walk.frames.some((frame) => frame.container === value)) {
      report(walk, 'document.notJson', { kind: 'an object or list that contains itself' });
    } else if (walk.frames.length >= limits.depth) {
      report(walk, 'document.tooDeep', { limit: limits.depth });
    } else if (keys !== null && keys.length > limits.keysPerObject) {
      report(walk, 'document.tooManyKeys', { keys: keys.length, limit: limits.keysPerObject });
    } else {
      walk.frames.push({ container: value as Container, keys, next: 0 });
    }
  }
}

function nextStep(frame: Frame): PathStep | null {
  const position = frame.next;
  frame.next += 1;
  if (frame.keys !== null) return frame.keys[position] ?? null;
  return position < (frame.container as readonly unknown[]).length ? position : null;
}

function memberOf(container: Container, step: PathStep): unknown {
  return (container as Readonly<Record<PathStep, unknown>>)[step];
}

function keyIsFine(walk: Walk, step: PathStep): boolean {
  if (typeof step === 'number') return true;
  if (forbiddenKeys.includes(step)) {
    report(walk, 'document.forbiddenKey', { key: step });
    return false;
  }
  return checkText(walk, step);
}

function checkText(walk: Walk, text: string): boolean {
  const limit = walk.limits.textLength;
  const isTooLong = text.length > limit;
  if (isTooLong) {
    report(walk, 'document.textTooLong', { length: text.length, limit });
  } else if (hasLoneSurrogate(text)) {
    report(walk, 'document.notJson', { kind: 'text with half of a character (a lone surrogate)' });
    return false;
  }
  return !isTooLong;
}

function report(walk: Walk, code: keyof typeof documentCodes, facts: Issue['facts']): void {
  const path = [...walk.path];
  walk.issues.push(createIssue(documentCodes, code, path, { where: pathText(path), ...facts }));
}
