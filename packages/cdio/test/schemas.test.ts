import { deepFreeze, expectCodes, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { cdioRubric } from '../../srilanka/src/selection/cdio-rubric.js';
import { cdioSelection } from '../../srilanka/src/selection/cdio-selection.js';
import { parseSelectionPanel, parseSelectionRubric, toJsonSchema } from '../src/schemas/index.js';

/** A copy in which one text stands in the place of another; it must be there. */
function slip<T>(document: T, from: string, to: string): unknown {
  const text = JSON.stringify(document);
  if (!text.includes(from)) throw new Error(`The document does not hold ${from}.`);
  return JSON.parse(text.replace(from, to));
}

describe('a rubric that is read', () => {
  it('is what was written', () => {
    expect(expectOk(parseSelectionRubric(deepFreeze(structuredClone(cdioRubric))))).toEqual(cdioRubric);
  });

  it.each([
    ['a key it does not know', '"panel":{', '"panel":{"sum":1,'],
    ['a weight that is not whole', '"weight":137', '"weight":1.5'],
    ['a weight of nothing', '"weight":137', '"weight":0'],
    ['more than all points', '"points":90', '"points":101'],
    ['a day that is none', '"on":"2026-01-20"', '"on":"2026-02-30"'],
    ['a code that files cannot hold', '"code":"1"', '"code":"1|2"'],
    ['a value that is not whole', '"value":1', '"value":1.5'],
    ['nobody on the panel', '"atLeast":3', '"atLeast":0'],
    ['a mean that leaves out all', '"reduce":"mean"', '"reduce":{"trimmedMean":0.5}'],
    ['a mean that does not exist', '"reduce":"mean"', '"reduce":"best"'],
    ['both ways to go on', '"admits":{"upTo":2}', '"admits":{"upTo":2,"atLeast":3}'],
  ])('may not have %s', (_, from, to) => {
    expect(parseSelectionRubric(slip(cdioRubric, from, to)).ok).toBe(false);
  });

  it('may be of this format and version alone', () => {
    expectCodes(parseSelectionRubric({ sopana: 'selection-rubric/2' }), ['format.newer']);
    expect(parseSelectionRubric(cdioSelection).ok).toBe(false);
  });
});

describe('a panel that is read', () => {
  it('is what was written', () => {
    expect(expectOk(parseSelectionPanel(deepFreeze(structuredClone(cdioSelection))))).toEqual(cdioSelection);
  });

  it.each([
    ['an outcome that is neither', '"outcome":"pass"', '"outcome":"maybe"'],
    ['a mark that is a number', '"delivery":"3"', '"delivery":3'],
    ['a name beside an id', '"route":"absorption"', '"route":"absorption","name":"x"'],
    ['a reason that is none', '"delivery":"3"', '"delivery":{"class":"value"}'],
    ['evidence of a day that is none', '"collectedOn":"2026-02-10"', '"collectedOn":"yesterday"'],
  ])('may not have %s', (_, from, to) => {
    expect(parseSelectionPanel(slip(cdioSelection, from, to)).ok).toBe(false);
  });

  it('may say why a mark is missing', () => {
    for (const mark of ['null', '{"class":"unknown"}']) {
      expectOk(parseSelectionPanel(slip(cdioSelection, '"delivery":"3"', `"delivery":${mark}`)));
    }
  });
});

it('has a JSON Schema for either document', () => {
  expect(toJsonSchema()).toMatchObject({ title: 'Selection rubric', type: 'object' });
  expect(toJsonSchema('panel')).toMatchObject({ title: 'Selection panel', type: 'object' });
});
