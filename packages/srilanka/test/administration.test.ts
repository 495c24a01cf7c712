import { describe, expect, it } from 'vitest';
import { administration } from '../src/administration/sri-lanka-administration.js';

const districts = administration.provinces.flatMap((province) =>
  province.districts.map((district) => ({ province, district })),
);
const labelled = [
  ...administration.provinces,
  ...districts.map(({ district }) => district),
  ...administration.kinds,
];

describe('the administration', () => {
  it('has nine provinces and twenty-five districts, each with ids and codes of its own', () => {
    expect(administration.provinces).toHaveLength(9);
    expect(districts).toHaveLength(25);
    const areas = [...administration.provinces, ...districts.map(({ district }) => district)];
    expect(new Set(areas.map(({ id }) => id)).size).toBe(34);
    expect(new Set(areas.map(({ iso }) => iso)).size).toBe(34);
  });

  it('places each district in the province whose code its own begins with', () => {
    const strays = districts.filter(({ province, district }) => !district.iso.startsWith(province.iso));
    expect(strays).toEqual([]);
  });

  it('names everything in each of its languages, in the script of that language', () => {
    expect(administration.languages).toEqual(['en', 'si', 'ta']);
    const scripts: Readonly<Record<string, RegExp>> = {
      en: /^[\p{Script=Latin}\s-]+$/u,
      si: /^[\p{Script=Sinhala}\s\u200d]+$/u,
      ta: /^[\p{Script=Tamil}\s]+$/u,
    };
    const wrong = labelled.flatMap(({ id, label }) =>
      administration.languages
        .filter((language) => scripts[language]?.test(label[language] ?? '') !== true)
        .map((language) => `${id} ${language}`),
    );
    expect(wrong).toEqual([]);
  });

  it('dates each count and names its source; where there is no count a note says why', () => {
    for (const { counts, note } of administration.kinds) {
      expect(counts.length > 0 || note !== undefined).toBe(true);
      for (const { count, on, source } of counts) {
        expect(Number.isInteger(count) && count > 0).toBe(true);
        expect(on).toMatch(/^\d{4}(-\d{2}){0,2}$/);
        expect(source).toMatch(/\S/);
      }
    }
  });

  it('has the counts that the Cabinet published in December 2024', () => {
    const counts = Object.fromEntries(
      administration.kinds.map(({ id, counts: [first] }) => [id, first?.count]),
    );
    expect(counts).toMatchObject({
      department: 86,
      'district-secretariat': 25,
      'divisional-secretariat': 339,
      'state-owned-enterprise': 340,
      'statutory-body': 115,
      'local-authority': 341,
      'provincial-council': 9,
    });
  });
});
