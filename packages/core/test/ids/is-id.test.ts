import { describe, expect, it } from 'vitest';
import { isId } from '../../src/ids/is-id.js';

describe('isId', () => {
  it.each([
    '1',
    '4.1',
    '3.13.11',
    'overall.perDimension',
    'tech-1',
    'a_b',
    'Z',
    'x'.repeat(128),
    'constructors',
  ])('accepts %s', (value) => {
    expect(isId(value)).toBe(true);
  });

  it.each([
    '',
    '.a',
    '-a',
    '_a',
    'a b',
    'a/b',
    'a\n',
    'é',
    '__proto__',
    'constructor',
    'prototype',
    'x'.repeat(129),
    7,
    null,
    undefined,
    ['a'],
  ])('refuses %j', (value) => {
    expect(isId(value)).toBe(false);
  });
});
