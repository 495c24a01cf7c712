import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/canonical/canonical-json.js';
import { utf8Bytes } from '../../src/canonical/utf8-bytes.js';

function canonical(value: unknown): string {
  const result = canonicalJson(value);
  if (!result.ok) throw new Error(result.issues[0].message);
  return result.value;
}

function double(bits: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

/** RFC 8785, section 3.2.2. */
const sample = String.raw`{
  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
  "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
  "literals": [null, true, false]
}`;

/** RFC 8785, section 3.2.4. */
const sampleBytes = `
  7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72 75 65 2c 66 61 6c 73 65 5d 2c 22 6e 75 6d 62 65
  72 73 22 3a 5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31 65 2b 33 30 2c 34 2e 35 2c 30 2e 30
  30 32 2c 31 65 2d 32 37 5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30 30 66 5c 6e 41 27 42 5c
  22 5c 5c 5c 5c 5c 22 2f 22 7d`;

/** RFC 8785, appendix B. */
const numbers = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
] as const;

describe('RFC 8785', () => {
  it('gives the bytes of section 3.2.4 for the sample of section 3.2.2', () => {
    const bytes = [...utf8Bytes(canonical(JSON.parse(sample)))];
    const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0'));
    expect(hex).toEqual(sampleBytes.trim().split(/\s+/));
  });

  it.each(numbers)('writes %s as %s (appendix B)', (bits, text) => {
    expect(canonical(double(bits))).toBe(text);
  });

  it.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('refuses %s (appendix B)', (bits) => {
    expect(canonicalJson(double(bits)).ok).toBe(false);
  });

  it('sorts keys by UTF-16 code units, as in section 3.2.3', () => {
    const object = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const sorted = [
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ];
    expect([...canonical(object).matchAll(/":"([^"]+)"/g)].map((match) => match[1])).toEqual(sorted);
  });

  // What the sections say in words, with examples of our own.
  it.each([
    [
      'sorts at every level, and lists not at all (3.2.3)',
      '[{"b":[3,1,2],"a":{"d":1,"c":2}}]',
      '[{"a":{"c":2,"d":1},"b":[3,1,2]}]',
    ],
    ['sorts digits as text (3.2.3)', '{"9":1,"10":2,"1":{"y":0,"":0}}', '{"1":{"":0,"y":0},"10":2,"9":1}'],
    [
      'sorts by code unit, not by language (3.2.3)',
      '{"zebra":1,"école":2,"eclair":3}',
      '{"eclair":3,"zebra":1,"école":2}',
    ],
    ['sorts capitals first (3.2.3)', '{"a":1,"B":2}', '{"B":2,"a":1}'],
    ['leaves unnormalised text as it is (3.1)', '"A\\u030a"', '"A\u030a"'],
    [
      'escapes the seven short ways and no more (3.2.2.2)',
      '"\\b\\t\\n\\f\\r\\"\\\\\\/"',
      '"\\b\\t\\n\\f\\r\\"\\\\/"',
    ],
    ['writes other controls as \\u00xx in small letters (3.2.2.2)', '"\\u001F\\u0000"', '"\\u001f\\u0000"'],
    [
      'leaves DEL and the line separators as they are (3.2.2.2)',
      '"\\u007f\\u2028\\u2029"',
      '"\u007f\u2028\u2029"',
    ],
    ['removes white space (3.2.1)', ' [ 1 , { } , [ ] ] ', '[1,{},[]]'],
    ['writes minus zero as 0 (3.2.2.3)', '[-0, -0.0, 0e5]', '[0,0,0]'],
  ])('%s', (_, input, output) => {
    expect(canonical(JSON.parse(input))).toBe(output);
  });
});
