import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/canonical/digest-of.js';
import { pathText } from '../../src/canonical/path-text.js';
import { sha256Hex } from '../../src/canonical/sha256-hex.js';
import { utf8Bytes } from '../../src/canonical/utf8-bytes.js';

describe('sha256Hex', () => {
  it.each([
    // NIST, "Cryptographic Standards and Guidelines: Examples with Intermediate Values", SHA-256.
    ['nothing', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['one block', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'two blocks',
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    [
      'a million letters',
      'a'.repeat(1_000_000),
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    ],
  ])('%s', (_, text, hex) => {
    expect(sha256Hex(text)).toBe(hex);
  });

  it('agrees with the platform on any well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
      { seed: 180 },
    );
  });
});

describe('utf8Bytes', () => {
  it.each([
    // RFC 3629, section 7, and the ends of each length.
    ['A\u2262\u0391.', [0x41, 0xe2, 0x89, 0xa2, 0xce, 0x91, 0x2e]],
    ['\ud55c\uad6d\uc5b4', [0xed, 0x95, 0x9c, 0xea, 0xb5, 0xad, 0xec, 0x96, 0xb4]],
    ['\u{233b4}', [0xf0, 0xa3, 0x8e, 0xb4]],
    ['\u007f\u0080', [0x7f, 0xc2, 0x80]],
    ['\u07ff\u0800', [0xdf, 0xbf, 0xe0, 0xa0, 0x80]],
    ['\uffff\u{10000}', [0xef, 0xbf, 0xbf, 0xf0, 0x90, 0x80, 0x80]],
    ['\u{10ffff}', [0xf4, 0x8f, 0xbf, 0xbf]],
    ['', []],
  ])('%j', (text, bytes) => {
    expect([...utf8Bytes(text)]).toEqual(bytes);
  });

  it('keeps lone surrogates apart', () => {
    expect([...utf8Bytes('\ud800')]).toEqual([0xed, 0xa0, 0x80]);
    expect(sha256Hex('\ud800')).not.toBe(sha256Hex('\ud801'));
  });
});

describe('digestOf', () => {
  it('is the same for every order of keys and another for every change', () => {
    expect(digestOf({ a: 1, b: [2] })).toEqual(digestOf({ b: [2], a: 1 }));
    expect(digestOf({ a: 1, b: [2] })).not.toEqual(digestOf({ a: 1, b: [3] }));
    expect(digestOf({ a: 1, b: [2] })).toEqual({
      ok: true,
      value: `sha256:${createHash('sha256').update('{"a":1,"b":[2]}').digest('hex')}`,
    });
  });

  it('fails with the issues of canonicalJson', () => {
    expect(digestOf({ a: undefined })).toMatchObject({ ok: false, issues: [{ code: 'canonical.notJson' }] });
  });
});

describe('pathText', () => {
  it.each([
    [[], 'the root'],
    [['nodes', 3, 'by'], 'nodes[3].by'],
    [[0, 1], '[0][1]'],
    [['a b', 'tech-1', '4.1'], '["a b"].tech-1["4.1"]'],
    [['x'.repeat(100)], `["${'x'.repeat(60)}…"]`],
  ])('%j', (path, text) => {
    expect(pathText(path)).toBe(text);
  });
});
