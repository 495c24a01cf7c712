import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/canonical/canonical-json.js';
import type { Side } from '../../src/sealing/difference.js';
import { firstDifference } from '../../src/sealing/first-difference.js';
import { deepFreeze } from '../canonical/deep-freeze.js';

const has = (value: unknown): Side => ({ present: true, value });
const absent: Side = { present: false };

describe('firstDifference', () => {
  it.each([
    ['two numbers', 1, 2, [], has(1), has(2)],
    ['a number and the same in text', 1, '1', [], has(1), has('1')],
    ['null and nothing', { a: null }, {}, ['a'], has(null), absent],
    ['nothing and a value', {}, { a: 0 }, ['a'], absent, has(0)],
    ['a list and an object', { a: [] }, { a: {} }, ['a'], has([]), has({})],
    ['a shorter list', [1, 2], [1], [1], has(2), absent],
    ['a longer list', [[1]], [[1, 2]], [0, 1], absent, has(2)],
    [
      'the first in canonical order, not in written order',
      { z: 1, a: 1 },
      { z: 2, a: 2 },
      ['a'],
      has(1),
      has(2),
    ],
    ['deep before late', { a: { y: 1 }, b: 1 }, { a: { y: 2 }, b: 2 }, ['a', 'y'], has(1), has(2)],
    ['keys by code unit', { é: 1, z: 1 }, { é: 2, z: 2 }, ['z'], has(1), has(2)],
    ['two dates, which are no JSON', new Date(0), new Date(0), [], has(new Date(0)), has(new Date(0))],
  ])('%s', (_, left, right, path, leftSide, rightSide) => {
    expect(firstDifference(left, right)).toEqual({ path, left: leftSide, right: rightSide });
  });

  it.each([
    ['another key order', { a: 1, b: [{}] }, { b: [{}], a: 1 }],
    ['minus zero', -0, 0],
    ['not a number and itself', Number.NaN, Number.NaN],
    ['no prototype', Object.create(null), {}],
  ])('finds none: %s', (_, left, right) => {
    expect(firstDifference(left, right)).toBeNull();
  });

  it('finds an own key __proto__', () => {
    expect(firstDifference(JSON.parse('{"__proto__": 1}'), {})).toEqual({
      path: ['__proto__'],
      left: has(1),
      right: absent,
    });
  });

  it('goes to any depth', () => {
    const deep = (end: number): unknown => {
      let value: unknown = end;
      for (let level = 0; level < 20_000; level += 1) value = [value];
      return value;
    };
    expect(firstDifference(deep(1), deep(2))?.path).toHaveLength(20_000);
    expect(firstDifference(deep(1), deep(1))).toBeNull();
  });

  it('finds a difference exactly when canonical JSON differs, at a place where both sides are as it says', () => {
    const small = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(small, small, (left, right) => {
        const difference = firstDifference(deepFreeze(left), deepFreeze(right));
        const isSame = JSON.stringify(canonicalJson(left)) === JSON.stringify(canonicalJson(right));
        expect(difference === null).toBe(isSame);
        if (difference === null) return;
        expect(sideAt(left, difference.path)).toEqual(difference.left);
        expect(sideAt(right, difference.path)).toEqual(difference.right);
        expect(firstDifference(right, left)).toEqual({
          path: difference.path,
          left: difference.right,
          right: difference.left,
        });
      }),
      { seed: 71, numRuns: 500 },
    );
  });

  it('finds the one change that was made', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), fc.nat(), (object, choice) => {
        const keys = Object.keys(object);
        const key = keys[choice % keys.length] ?? '';
        const changed = Object.fromEntries(
          Object.entries(object).map(([name, value]) => [
            name,
            name === key ? { 'changed from': value } : value,
          ]),
        );
        expect(firstDifference(object, changed)?.path[0]).toBe(key);
      }),
      { seed: 72 },
    );
  });
});

function sideAt(root: unknown, path: readonly (string | number)[]): Side {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return absent;
    value = Reflect.get(value, step);
  }
  return has(value);
}
