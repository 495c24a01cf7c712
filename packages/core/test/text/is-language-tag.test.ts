import { describe, expect, it } from 'vitest';
import { isLanguageTag } from '../../src/text/is-language-tag.js';

/** RFC 5646, appendix A, less the grandfathered tags. */
const published = [
  'de',
  'fr',
  'ja',
  'zh-Hant',
  'zh-Hans',
  'sr-Cyrl',
  'sr-Latn',
  'zh-cmn-Hans-CN',
  'cmn-Hans-CN',
  'zh-yue-HK',
  'yue-HK',
  'zh-Hans-CN',
  'sr-Latn-RS',
  'sl-rozaj',
  'sl-rozaj-biske',
  'sl-nedis',
  'de-CH-1901',
  'sl-IT-nedis',
  'hy-Latn-IT-arevela',
  'de-DE',
  'en-US',
  'es-419',
  'de-CH-x-phonebk',
  'az-Arab-x-AZE-derbend',
  'x-whatever',
  'qaa-Qaaa-QM-x-southern',
  'de-Qaaa',
  'sr-Latn-QM',
  'sr-Qaaa-RS',
  'en-US-u-islamcal',
  'zh-CN-a-myext-x-private',
  'en-a-myext-b-another',
];

describe('isLanguageTag', () => {
  it.each(published)('accepts %s of RFC 5646, appendix A', (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  });

  it.each([
    ['two regions (RFC 5646, appendix A)', 'de-419-DE'],
    ['a single letter (RFC 5646, appendix A)', 'a-DE'],
    ['nothing', ''],
    ['a name of a language', 'Sinhala'],
    ['a member of every object', 'toString'],
    ['__proto__', '__proto__'],
    ['an underscore', 'si_LK'],
    ['white space', 'en '],
    ['a trailing hyphen', 'en-'],
    ['a trailing line break', 'en\n'],
    ['a letter that only looks like s', 'ſi'],
    ['a number', 7],
    ['too long', `en-x${'-abcdefgh'.repeat(11)}`],
  ])('refuses %s', (_, value) => {
    expect(isLanguageTag(value)).toBe(false);
  });
});
