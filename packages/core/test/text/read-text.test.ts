import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookupRanges } from '../../src/text/lookup-ranges.js';
import { readText } from '../../src/text/read-text.js';
import { deepFreeze } from '../canonical/deep-freeze.js';

const trilingual = deepFreeze({ en: 'Staircase', si: 'සෝපාන', 'ta-LK': 'சோபானம்' });

describe('readText', () => {
  it.each([
    ['the first wanted language', ['si', 'en'], 'si', false],
    ['a region falls back to its language, which is no other language', ['si-LK', 'en'], 'si', false],
    ['the second wanted language is a fallback', ['fr', 'en'], 'en', true],
    ['letter case does not matter', ['SI-lk'], 'si', false],
    ['the tag is given as the text writes it', ['TA-lk'], 'ta-LK', false],
    ['a language alone does not match a regional tag', ['ta', 'si'], 'si', true],
    ["without a match, the text's own first language", ['fr', 'de'], 'en', true],
    ['without a wish, too', [], 'en', true],
    ['inherited members are no languages', ['toString', 'valueOf', '__proto__', 'constructor'], 'en', true],
  ] as const)('%s', (_, languages, language, fallback) => {
    expect(readText(trilingual, languages)).toEqual({ text: trilingual[language], language, fallback });
  });

  it('reads the first of two tags that differ in letter case only', () => {
    expect(readText({ EN: 'upper', en: 'lower' }, ['en']).text).toBe('upper');
  });

  it('reads an own key __proto__ as any other', () => {
    const text: Record<string, string> = JSON.parse('{"__proto__": "own", "en": "Yes"}');
    expect(readText(text, ['__proto__'])).toEqual({ text: 'own', language: '__proto__', fallback: false });
  });

  it('throws for a text without a language, which no schema lets in', () => {
    expect(() => readText({}, ['en'])).toThrow(RangeError);
  });

  it('always gives words of the text under the language it names', () => {
    const tag = fc.constantFrom('en', 'si', 'si-LK', 'ta', 'zh-Hant-TW', 'zh-Hant', 'zh');
    const text = fc.dictionary(tag, fc.string(), { minKeys: 1 });
    fc.assert(
      fc.property(text, fc.array(tag), (words, languages) => {
        const reading = readText(words, languages);
        expect(reading.text).toBe(words[reading.language]);
        const [first] = languages;
        if (first !== undefined && Object.hasOwn(words, first)) {
          expect(reading).toMatchObject({ language: first, fallback: false });
        }
      }),
      { seed: 8785 },
    );
  });
});

describe('lookupRanges, RFC 4647 section 3.4', () => {
  it('shortens the example of the RFC as the RFC does', () => {
    expect(lookupRanges('zh-Hant-CN-x-private1-private2')).toEqual([
      'zh-hant-cn-x-private1-private2',
      'zh-hant-cn-x-private1',
      'zh-hant-cn',
      'zh-hant',
      'zh',
    ]);
  });
});
