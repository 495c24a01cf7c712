import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal } from '../../src/sealing/seal.js';
import { verifySeal } from '../../src/sealing/verify-seal.js';
import { deepFreeze } from '../canonical/deep-freeze.js';

const body = fc.dictionary(
  fc.string().filter((key) => key !== 'digest'),
  fc.jsonValue(),
);

function sealed<T extends object>(content: T): object {
  const result = seal(content);
  if (!result.ok) throw new Error(result.issues[0].message);
  return result.value;
}

describe('seal', () => {
  it('adds the SHA-256 of the canonical JSON', () => {
    const digest = createHash('sha256').update('{"a":[1],"b":"x"}').digest('hex');
    expect(seal(deepFreeze({ b: 'x', a: [1] }))).toEqual({
      ok: true,
      value: { b: 'x', a: [1], digest: `sha256:${digest}` },
    });
  });

  it('gives the same when it is done twice', () => {
    const once = sealed({ a: 1 });
    expect(sealed(once)).toEqual(once);
  });

  it('keeps an own key __proto__ as data', () => {
    const content: object = JSON.parse('{"__proto__": {"a": 1}}');
    const record = sealed(content);
    expect(Object.keys(record)).toEqual(['__proto__', 'digest']);
    expect(verifySeal(record).ok).toBe(true);
  });

  it.each([
    ['an undefined member', { a: undefined }, 'canonical.notJson'],
    ['a symbol key', { a: 1, [Symbol('b')]: 2 }, 'canonical.notJson'],
    ['a hidden member', Object.defineProperty({ a: 1 }, 'b', { value: 2 }), 'canonical.notJson'],
    ['a list', [1], 'seal.notObject'],
    ['a date', new Date(0), 'seal.notObject'],
  ])('refuses %s', (_, content, code) => {
    expect(seal(content)).toMatchObject({ ok: false, issues: [{ code }] });
  });
});

describe('verifySeal', () => {
  it('confirms what was sealed, also after a journey through JSON in another key order', () => {
    fc.assert(
      fc.property(body, (content) => {
        const record = sealed(deepFreeze(content));
        const entries = Object.entries(JSON.parse(JSON.stringify(record))).reverse();
        expect(verifySeal(Object.fromEntries(entries))).toMatchObject({ ok: true });
      }),
      { seed: 256 },
    );
  });

  it('notices any other content, and states both digests', () => {
    fc.assert(
      fc.property(body, fc.jsonValue(), (content, added) => {
        const altered: Readonly<Record<string, unknown>> = {
          ...sealed(content),
          'added by another hand': added,
        };
        expect(verifySeal(altered)).toMatchObject({
          ok: false,
          issues: [
            {
              code: 'seal.altered',
              path: ['digest'],
              facts: { stated: altered['digest'], computed: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
            },
          ],
        });
      }),
      { seed: 257 },
    );
  });

  it.each([
    ['a list', [], 'seal.notObject'],
    ['null', null, 'seal.notObject'],
    ['an unsealed record', { a: 1 }, 'seal.missing'],
    ['a digest that is a number', { digest: 1 }, 'seal.malformed'],
    ['a digest in capitals', { digest: `sha256:${'A'.repeat(64)}` }, 'seal.malformed'],
    ['content that is no JSON', { a: Number.NaN, digest: `sha256:${'a'.repeat(64)}` }, 'canonical.notJson'],
  ])('refuses %s', (_, record, code) => {
    expect(verifySeal(record)).toMatchObject({ ok: false, issues: [{ code }] });
  });
});
