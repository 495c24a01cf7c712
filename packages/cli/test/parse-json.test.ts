import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDuplicateKeys } from '../src/input/find-duplicate-keys.js';
import { parseJson } from '../src/input/parse-json.js';

describe('findDuplicateKeys', () => {
  it.each([
    ['{"a":1,"b":{"a":1}}', []],
    ['[{"a":1},{"a":2}]', []],
    [
      '{"a":1,\n"a":2,\n\n"a":3}',
      [
        { key: 'a', line: 2 },
        { key: 'a', line: 4 },
      ],
    ],
    ['{"a":"a","b":"a:"}', []],
    [
      '{"x":{"a":1},"a":[{"b":1,"b":2}],"x":1}',
      [
        { key: 'b', line: 1 },
        { key: 'x', line: 1 },
      ],
    ],
    ['{"\\u0061":1,"a":2}', [{ key: 'a', line: 1 }]],
    ['{"\\"":1,"\\\\":2,"{":3,"\\"":4}', [{ key: '"', line: 1 }]],
    ['{"__proto__":1,"__proto__":2}', [{ key: '__proto__', line: 1 }]],
    ['"a"', []],
  ])('%s', (text, expected) => {
    expect(findDuplicateKeys(text)).toEqual(expected);
  });

  it('finds none in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        expect(findDuplicateKeys(JSON.stringify(value, null, indent))).toEqual([]);
      }),
      { seed: 20261123 },
    );
  });

  it('does not run out of stack', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(parseJson(deep, 'x').ok).toBe(true);
    expect(findDuplicateKeys(`{"${'x'.repeat(1_000_000)}":1}`)).toEqual([]);
  });
});
