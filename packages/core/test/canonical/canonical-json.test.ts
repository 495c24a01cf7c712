import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/canonical/canonical-json.js';
import type { PathStep } from '../../src/result/issue.js';
import { deepFreeze } from './deep-freeze.js';

function found(value: unknown): readonly (readonly [string, readonly PathStep[]])[] {
  const result = canonicalJson(value);
  return result.ok ? [] : result.issues.map((issue) => [issue.code, issue.path] as const);
}

class Score {
  readonly value = 3;
}

const hidden = Object.defineProperty({ a: 1 }, 'b', { value: 2, enumerable: false });
const named = Object.assign([1, 2], { total: 3 });
const holeAndName = Object.assign(new Array(1), { total: 4 });

describe('canonicalJson refuses what JSON.stringify drops or changes', () => {
  it.each([
    ['undefined', undefined, 'undefined'],
    ['a function', () => 1, 'a function'],
    ['a symbol', Symbol('a'), 'a symbol'],
    ['a big integer', 1n, 'a bigint'],
    ['NaN', Number.NaN, 'NaN'],
    ['infinity', -Infinity, '-Infinity'],
    ['a date', new Date(0), 'an instance of Date'],
    ['a map', new Map(), 'an instance of Map'],
    ['a set', new Set(), 'an instance of Set'],
    ['a regular expression', /a/, 'an instance of RegExp'],
    ['a boxed number', Object(1), 'an instance of Number'],
    ['bytes', new Uint8Array(1), 'an instance of Uint8Array'],
    ['an instance of a class', new Score(), 'an instance of a class'],
    ['an heir of an object', Object.create({ inherited: 1 }), 'an instance of a class'],
    ['an object with a symbol key', { [Symbol('a')]: 1 }, 'an object with symbol keys or hidden members'],
    ['an object with a hidden member', hidden, 'an object with symbol keys or hidden members'],
    ['a list with holes', new Array(3), 'a list with holes or with named members'],
    ['a list with names', named, 'a list with holes or with named members'],
    [
      'a list with a symbol key',
      Object.assign([1], { [Symbol('a')]: 1 }),
      'a list with holes or with named members',
    ],
    ['its own toJSON', { toJSON: () => 1 }, 'a function'],
  ])('%s', (_, value, kind) => {
    const result = canonicalJson({ list: [0, value] });
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'canonical.notJson', facts: { kind } }] });
    expect(result.ok ? 0 : result.issues.length).toBe(1);
  });

  it('a hole that a name makes up for', () => {
    expect(found([holeAndName])).toEqual([['canonical.notJson', [0, 0]]]);
  });

  it('a huge list of holes, at once', () => {
    expect(found(new Array(4_000_000_000))).toEqual([['canonical.notJson', []]]);
  });
});

describe('canonicalJson', () => {
  it('reports everything, each with its path, by sorted keys', () => {
    const shared = { fine: true };
    const value: Record<string, unknown> = {
      z: [1, undefined, { deep: Number.NaN }],
      a: { '\udc00': 'key', text: 'a\ud800b' },
      twice: [shared, shared],
    };
    value['self'] = { back: value };
    expect(found(value)).toEqual([
      ['canonical.loneSurrogate', ['a', 'text']],
      ['canonical.loneSurrogate', ['a', '\udc00']],
      ['canonical.cycle', ['self', 'back']],
      ['canonical.notJson', ['z', 1]],
      ['canonical.notJson', ['z', 2, 'deep']],
    ]);
  });

  it('writes an own key __proto__ as the ordinary key it is', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":[]}}'))).toEqual({
      ok: true,
      value: '{"__proto__":{"a":[]},"b":1}',
    });
  });

  it('accepts objects without a prototype', () => {
    expect(canonicalJson(Object.assign(Object.create(null), { a: 1 }))).toEqual({
      ok: true,
      value: '{"a":1}',
    });
  });

  it('accepts the plain objects and lists of another realm', () => {
    const foreign: unknown = runInNewContext('({ a: [1, {}] })');
    expect(canonicalJson(foreign)).toEqual({ ok: true, value: '{"a":[1,{}]}' });
  });

  it('is a fixed point of parsing, independent of key order, and the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const first = canonicalJson(deepFreeze(value));
        if (!first.ok) throw new Error(first.issues[0].message);
        const parsed: unknown = JSON.parse(first.value);
        expect(canonicalJson(parsed)).toEqual(first);
        expect(canonicalJson(reversed(value))).toEqual(first);
        expect(parsed).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 8785, numRuns: 500 },
    );
  });

  it('keeps every finite number to the last bit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const written = canonicalJson(number);
        expect(written.ok && Number(written.value) === number).toBe(true);
      }),
      { seed: 754, numRuns: 2000 },
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
