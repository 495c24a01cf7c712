import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLimits } from '../../src/document/check-limits.js';
import { defaultLimits } from '../../src/document/default-limits.js';
import type { Issue } from '../../src/result/issue.js';
import { deepFreeze } from '../canonical/deep-freeze.js';

const brief = (issues: readonly Issue[]): readonly unknown[] => issues.map(({ code, path }) => [code, path]);

function nested(levels: number): unknown {
  let value: unknown = 'end';
  for (let level = 0; level < levels; level += 1) value = { in: value };
  return value;
}

describe('checkLimits', () => {
  it('finds nothing in JSON of ordinary size', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!/"(?:__proto__|constructor|prototype)":/.test(text));
        expect(checkLimits(deepFreeze(value))).toEqual([]);
      }),
      { seed: 64 },
    );
  });

  it('allows exactly the depth of the limit', () => {
    expect(checkLimits(nested(64))).toEqual([]);
    expect(checkLimits(nested(65)).map((issue) => issue.path.length)).toEqual([64]);
  });

  it('reports each branch that is too deep once, and does not enter it', () => {
    const input = { a: nested(100_000), b: [1, nested(70)], c: nested(2) };
    expect(checkLimits(input).map((issue) => [issue.code, issue.path[0], issue.path.length])).toEqual([
      ['document.tooDeep', 'a', 64],
      ['document.tooDeep', 'b', 64],
    ]);
  });

  it('counts every value', () => {
    const limits = { ...defaultLimits, nodes: 6 };
    expect(checkLimits({ a: [1, 2], b: { c: null } }, limits)).toEqual([]);
    expect(brief(checkLimits({ a: [1, 2], b: { c: null }, d: 1, e: 2 }, limits))).toEqual([
      ['document.tooManyNodes', ['d']],
    ]);
  });

  it('stops soon in a small object that unfolds into more values than there are atoms', () => {
    let value: unknown = 'end';
    for (let level = 0; level < 60; level += 1) value = [value, value, value];
    expect(checkLimits(value).map((issue) => issue.code)).toEqual(['document.tooManyNodes']);
  });

  it('reports all there is, in input order', () => {
    const text = `{
      "z": {"__proto__": {"constructor": 1}, "a": "${'x'.repeat(11)}"},
      "constructor": 1,
      "list": [{"prototype": []}, 2],
      "${'k'.repeat(11)}": [[[[]]]]
    }`;
    const input: Record<string, unknown> = JSON.parse(text);
    input['half'] = '\ud800';
    input['\udc00'] = 1;
    input['code'] = [() => 1, Number.NaN, undefined, new Date(0), new Array(2), 1n];
    const self: unknown[] = [];
    self.push({ back: self });
    input['self'] = self;
    const limits = { ...defaultLimits, textLength: 10 };
    expect(brief(checkLimits(input, limits))).toEqual([
      ['document.forbiddenKey', ['z', '__proto__']],
      ['document.textTooLong', ['z', 'a']],
      ['document.forbiddenKey', ['constructor']],
      ['document.forbiddenKey', ['list', 0, 'prototype']],
      ['document.textTooLong', ['k'.repeat(11)]],
      ['document.notJson', ['half']],
      ['document.notJson', ['\udc00']],
      ['document.notJson', ['code', 0]],
      ['document.notJson', ['code', 1]],
      ['document.notJson', ['code', 2]],
      ['document.notJson', ['code', 3]],
      ['document.notJson', ['code', 4]],
      ['document.notJson', ['code', 5]],
      ['document.notJson', ['self', 0, 'back']],
    ]);
  });

  it('does not enter an object with too many keys', () => {
    const limits = { ...defaultLimits, keysPerObject: 2 };
    expect(
      brief(
        checkLimits(
          [
            { a: 1, b: 2 },
            { a: undefined, b: undefined, c: undefined },
          ],
          limits,
        ),
      ),
    ).toEqual([['document.tooManyKeys', [1]]]);
  });
});
