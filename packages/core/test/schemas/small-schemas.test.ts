import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { civilDateSchema } from '../../src/schemas/civil-date-schema.js';
import { idSchema } from '../../src/schemas/id-schema.js';
import { instantSchema } from '../../src/schemas/instant-schema.js';
import { parseValue } from '../../src/schemas/parse-value.js';
import { provenanceShape } from '../../src/schemas/provenance-shape.js';
import { readKnownKeys } from '../../src/schemas/read-known-keys.js';
import { textSchema } from '../../src/schemas/text-schema.js';
import { nearestWord } from '../../src/text/nearest-word.js';

describe('the small schemas', () => {
  it.each<readonly [string, () => z.ZodType, unknown, readonly string[]]>([
    ['an id', idSchema, 'a.b', []],
    ['no id', idSchema, '.b', ['document.badId']],
    ['a date', civilDateSchema, '2011-12-30', []],
    ['no date', civilDateSchema, '2011-13-30', ['date.noSuchDay']],
    ['an instant', instantSchema, '2011-12-30T00:00:00Z', []],
    [
      'an instant with two faults',
      instantSchema,
      '2011-13-30T24:00:00Z',
      ['date.noSuchDay', 'instant.noSuchTime'],
    ],
    ['a text', textSchema, { si: 'අ', 'si-LK': 'ආ' }, []],
    ['a text with a number', textSchema, { en: 1 }, ['document.wrongType']],
    ['a text with a language twice', textSchema, { en: 'a', EN: 'b' }, ['document.badText']],
    [
      'a text with two faults in one place',
      textSchema,
      { english: '' },
      ['document.badText', 'document.badText'],
    ],
    ['a standing', () => provenanceShape().provenance, 'authored', []],
    ['no standing', () => provenanceShape().provenance, 'guessed', ['document.notAllowed']],
    ['a note in words', () => provenanceShape().note, 'a', []],
    ['a note in languages', () => provenanceShape().note, { en: 'a' }, []],
    ['an empty note', () => provenanceShape().note, '', ['document.outOfRange']],
    ['a note without a language', () => provenanceShape().note, {}, ['document.badText']],
  ])('%s', (_, schema, input, codes) => {
    const result = parseValue(schema, input);
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toEqual(codes);
  });
});

describe('nearestWord', () => {
  const known = ['weight', 'weights', 'by', 'minimum', 'Title'];
  it.each([
    ['wieght', 'weight'],
    ['weigths', 'weights'],
    ['minmum', 'minimum'],
    ['title', 'Title'],
    ['WEIGHT', 'weight'],
    ['height', 'weight'],
    ['bz', null],
    ['colour', null],
    ['', null],
    ['x'.repeat(65), null],
  ])('%s → %s', (word, nearest) => {
    expect(nearestWord(word, known)).toBe(nearest);
  });

  it('measures the distance of the textbook', () => {
    // Wagner and Fischer's usual example: kitten to sitting is 3 edits, too many for 7 letters; less one is not.
    expect(nearestWord('kitten', ['sitting'])).toBeNull();
    expect(nearestWord('sittin', ['kitten', 'sitting'])).toBe('sitting');
  });
});

describe('readKnownKeys', () => {
  it.each(['Unrecognized key', 'known keys: {}'])('reads none from %j', (message) => {
    expect(readKnownKeys(message)).toEqual([]);
  });
});
