import { describe, expect, it } from 'vitest';
import { describeValue } from '../../src/document/describe-value.js';
import type { DocumentUpgrade } from '../../src/document/document-upgrade.js';
import { readFormat } from '../../src/document/read-format.js';
import { upgradeDocument } from '../../src/document/upgrade-document.js';
import { deepFreeze } from '../canonical/deep-freeze.js';

describe('readFormat', () => {
  it.each([
    ['plan/1', 1],
    ['plan/2', 2],
    ['plan/12', 12],
  ])('reads %s', (sopana, version) => {
    expect(readFormat({ sopana }, 'plan', 12)).toEqual({ ok: true, value: version });
  });

  it.each([
    ['no object', 'plan/1', 'format.notObject', []],
    ['null', null, 'format.notObject', []],
    ['a list', [{ sopana: 'plan/1' }], 'format.notObject', []],
    ['no format', { formatVersion: 1 }, 'format.missing', ['sopana']],
    ['an inherited format', Object.create({ sopana: 'plan/1' }), 'format.notObject', []],
    ['a number', { sopana: 1 }, 'format.malformed', ['sopana']],
    ['no version', { sopana: 'plan' }, 'format.malformed', ['sopana']],
    ['version 0', { sopana: 'plan/0' }, 'format.malformed', ['sopana']],
    ['a leading zero', { sopana: 'plan/01' }, 'format.malformed', ['sopana']],
    ['a fraction', { sopana: 'plan/1.5' }, 'format.malformed', ['sopana']],
    ['another kind', { sopana: 'instrument/1' }, 'format.otherKind', ['sopana']],
    ['another kind and newer', { sopana: 'instrument/9' }, 'format.otherKind', ['sopana']],
    ['a newer version', { sopana: 'plan/3' }, 'format.newer', ['sopana']],
  ])('refuses %s', (_, input, code, path) => {
    expect(readFormat(input, 'plan', 2)).toMatchObject({ ok: false, issues: [{ code, path }] });
  });

  it('says what to do about a newer document', () => {
    const result = readFormat({ sopana: 'instrument/3' }, 'instrument', 1);
    expect(result.ok ? '' : result.issues[0].message).toBe(
      'This package reads instrument/1 and older; the document is instrument/3. Upgrade the package.',
    );
  });
});

describe('upgradeDocument', () => {
  const upgrades: readonly DocumentUpgrade[] = [
    ({ days, ...rest }) => ({ ...rest, length: days }),
    (plan) => ({ ...plan, unit: 'day', sopana: 'forgotten' }),
  ];

  it('takes every step from an old version, and leaves the old document alone', () => {
    const input = deepFreeze({ sopana: 'plan/1', days: 5 });
    expect(upgradeDocument(input, 'plan', 3, upgrades)).toEqual({
      ok: true,
      value: { sopana: 'plan/3', length: 5, unit: 'day' },
    });
  });

  it('starts in the middle', () => {
    expect(upgradeDocument(deepFreeze({ sopana: 'plan/2', days: 5 }), 'plan', 3, upgrades)).toEqual({
      ok: true,
      value: { sopana: 'plan/3', days: 5, unit: 'day' },
    });
  });

  it('hands on a current document as it is', () => {
    const input = deepFreeze({ sopana: 'plan/3', days: 5 });
    const result = upgradeDocument(input, 'plan', 3, upgrades);
    expect(result.ok && result.value === input).toBe(true);
  });

  it('fails as readFormat does', () => {
    expect(upgradeDocument({}, 'plan', 3, upgrades)).toEqual(readFormat({}, 'plan', 3));
  });

  it('throws when steps are missing', () => {
    expect(() => upgradeDocument({ sopana: 'plan/1' }, 'plan', 2, [])).toThrow(RangeError);
  });
});

describe('describeValue', () => {
  it.each([
    ['a', '"a"'],
    ['x'.repeat(70), `"${'x'.repeat(60)}…"`],
    [-2.5, '-2.5'],
    [true, 'true'],
    [null, 'null'],
    [undefined, 'undefined'],
    [[], 'a list of 0'],
    [{}, 'an empty object'],
    [{ a: 1, b: 2, c: 3, d: 4, e: 5 }, 'an object with a, b, c, d, …'],
    [() => 1, 'a function'],
    [Symbol('a'), 'a symbol'],
  ])('%o', (value, words) => {
    expect(describeValue(value)).toBe(words);
  });
});
