import { describe, expect, it } from 'vitest';
import { allHold, anyHolds, negated, type Truth } from '../../src/condition/index.js';

// S. C. Kleene, Introduction to Metamathematics (1952), section 64, p. 334: the strong tables, written t, f, u.
const letters: Readonly<Record<string, Truth>> = { t: 'true', f: 'false', u: 'unknown' };
const rows = [
  ['t', 't', 't', 't'],
  ['t', 'f', 'f', 't'],
  ['t', 'u', 'u', 't'],
  ['f', 't', 'f', 't'],
  ['f', 'f', 'f', 'f'],
  ['f', 'u', 'f', 'u'],
  ['u', 't', 'u', 't'],
  ['u', 'f', 'f', 'u'],
  ['u', 'u', 'u', 'u'],
] as const;

function truth(letter: string): Truth {
  const known = letters[letter];
  if (known === undefined) throw new Error(`No truth is written ${letter}.`);
  return known;
}

describe('the strong tables of Kleene', () => {
  it.each(rows)('%s and %s is %s, or is %s', (left, right, both, either) => {
    expect(allHold([truth(left), truth(right)])).toBe(truth(both));
    expect(anyHolds([truth(left), truth(right)])).toBe(truth(either));
  });

  it.each([
    ['t', 'f'],
    ['f', 't'],
    ['u', 'u'],
  ])('not %s is %s', (given, opposite) => {
    expect(negated(truth(given))).toBe(truth(opposite));
  });

  it('takes nothing at all for true in all, and for false in any', () => {
    expect([allHold([]), anyHolds([])]).toEqual(['true', 'false']);
  });
});
