import type { Instrument, Item } from '@sopana/scoring';
import { describe, expect, it } from 'vitest';
import type { DatasetInParts } from '../src/index.js';
import { datasetsInParts, gdi2023, gii2023, hdi2023, ihdi2023 } from '../src/index.js';
import type { PublishedText } from '../test/support/reproduce.js';
import { readDataset } from './read-dataset.js';
import { agreementOf, type ScoredDataset, scoreDataset } from './score-dataset.js';

function datasetOf(instrument: Instrument): DatasetInParts {
  const dataset = datasetsInParts.find(({ index }) => index === instrument.id);
  if (dataset === undefined) throw new Error(`no data set of ${instrument.id}`);
  return dataset;
}

const all = readDataset(datasetOf(hdi2023));
const iso3 = all.header.indexOf('iso3');
const yearAt = all.header.indexOf('year');
const isCountry = (row: readonly string[]): boolean => row[iso3]?.startsWith('ZZ') === false;
const countries: PublishedText = { ...all, rows: all.rows.filter(isCountry) };
const in2022: PublishedText = { ...all, rows: countries.rows.filter((row) => row[yearAt] === '2022') };
const cell = (row: readonly string[], column: string): string => row[all.header.indexOf(column)] ?? '';

const scoresOf = (instrument: Instrument, text: PublishedText): ScoredDataset =>
  scoreDataset(datasetOf(instrument), text, instrument);

const levelsOf = (result: ScoredDataset, id: string): readonly (string | null)[] => {
  const levels = result.scores.nodes.find((node) => node.id === id)?.levels ?? [];
  return result.valuesOf(id).map((value) => (value === null ? null : (levels[value] ?? null)));
};

/** Ranks that differ from the published ones, among the rows that have a published rank. */
const wrongRanks = (result: ScoredDataset): number =>
  result.publishedOf('rank').filter((rank, row) => rank !== '' && Number(rank) !== result.ranks[row]).length;

const ranksRead = (instrument: Instrument, of: string): Instrument => ({
  ...instrument,
  ranks: (instrument.ranks ?? []).map((rank) => ({ ...rank, of })),
});

describe('human development indices of 2023/24 as published by UNDP, 1990 to 2022', () => {
  it('195 countries and 11 groups of countries', () => {
    expect([in2022.rows.length, all.rows.length]).toEqual([195, 206 * 33]);
  });

  it.each([
    [hdi2023, 'hdi', 5808, 363],
    [gdi2023, 'gdi', 4710, 304],
    [ihdi2023, 'ihdi', 1963, 143],
    [gii2023, 'gii', 4405, 306],
  ] as const)('$id: every published value of $1', (instrument, id, ofCountries, ofGroups) => {
    expect(agreementOf(scoresOf(instrument, countries), id)).toEqual({
      published: ofCountries,
      same: ofCountries,
      maxDeviation: 0,
    });
    expect(agreementOf(scoresOf(instrument, all), id)).toMatchObject({
      published: ofCountries + ofGroups,
      same: ofCountries + ofGroups,
    });
  });

  // In 1994 the life expectancy of Rwanda is below 20 years: its index is 0, and 0 has no geometric mean.
  it('hdi: a value where none is published is that of Rwanda in 1990 to 1993, and the other way round there is none', () => {
    const result = scoresOf(hdi2023, countries);
    const published = result.publishedOf('hdi');
    const extra = result.valuesOf('hdi').flatMap((value, row) => {
      const subject = result.scores.subjects[row] ?? '';
      return (value === null) === (published[row] === '') ? [] : [subject];
    });
    expect(extra).toEqual(['1990', '1991', '1992', '1993'].map((year) => `${year}/RWA`));
  });

  it('hdi: all 193 ranks of 2022, which read the rounded index', () => {
    const result = scoresOf(hdi2023, in2022);
    expect(result.publishedOf('rank').filter((rank) => rank !== '').length).toBe(193);
    expect(wrongRanks(result)).toBe(0);
    expect(wrongRanks(scoresOf(ranksRead(hdi2023, 'hdiRaw'), in2022))).toBe(27);
  });

  it('hdi: all 192 printed tiers of 2022; the one of the Republic of Korea is blank', () => {
    const result = scoresOf(hdi2023, in2022);
    const words: Record<string, string> = {
      low: 'Low',
      medium: 'Medium',
      high: 'High',
      veryHigh: 'Very High',
    };
    const tiers = levelsOf(result, 'tier').map((level) => (level === null ? '' : words[level]));
    const printed = result.publishedOf('tier');
    expect(printed.filter((tier) => tier !== '').length).toBe(192);
    const others = printed.flatMap((tier, row) =>
      tier === tiers[row] ? [] : [[result.scores.subjects[row], tier, tiers[row]]],
    );
    expect(others).toEqual([['2022/KOR', '', 'Very High']]);
  });

  it.each(['hdiF', 'hdiM'])(
    'gdi: %s to the nine digits that are printed, but for the digits of the inputs',
    (id) => {
      const { published, maxDeviation } = agreementOf(scoresOf(gdi2023, countries), id);
      expect(published).toBe(4710);
      expect(maxDeviation).toBeLessThan(6e-10);
    },
  );

  it('gdi: all 182 groups of 2022', () => {
    const result = scoresOf(gdi2023, in2022);
    const printed = result.publishedOf('group');
    expect(printed.filter((group) => group !== '').length).toBe(182);
    const groups = levelsOf(result, 'group');
    expect(printed.filter((group, row) => group !== '' && group !== groups[row])).toEqual([]);
  });

  it('gdi: one document with goalposts for each sex gives the same bits', () => {
    const items: readonly Item[] = hdi2023.items.map((item) =>
      item.id === 'le'
        ? {
            ...item,
            then: [
              {
                goalposts: {
                  worst: { by: 'sex', values: { female: 22.5, male: 17.5 } },
                  best: { by: 'sex', values: { female: 87.5, male: 82.5 } },
                  clip: true,
                },
              },
            ],
          }
        : item,
    );
    const bySex: Instrument = { ...hdi2023, items, ranks: [], attributes: [{ id: 'sex', type: 'text' }] };
    const columns = { le: 'le', eys: 'eys', mys: 'mys', gnipc: 'gni_pc' };
    const text: PublishedText = {
      header: ['subject', 'sex', ...Object.keys(columns)],
      rows: in2022.rows.flatMap((row) =>
        ['female', 'male'].map((sex) => {
          const inputs = Object.values(columns).map((column) => cell(row, `${column}_${sex.charAt(0)}`));
          return [`${cell(row, 'iso3')}/${sex}`, sex, ...inputs];
        }),
      ),
    };
    const raw = scoreDataset({ ...datasetOf(hdi2023), columnMap: {} }, text, bySex).valuesOf('hdiRaw');
    const pair = scoresOf(gdi2023, in2022);
    const [women, men] = [pair.valuesOf('hdiF'), pair.valuesOf('hdiM')];
    const both = women
      .map((value, row) => [value, men[row] ?? null])
      .filter((values) => !values.includes(null));
    expect(both.length).toBe(182);
    const complete = in2022.rows.flatMap((_, row) => (women[row] === null || men[row] === null ? [] : [row]));
    expect(complete.map((row) => [raw[2 * row], raw[2 * row + 1]])).toEqual(both);
  });

  it.each([
    ['loss', 5e-9],
    ['coefficient', 5e-9],
  ] as const)('ihdi: the published %s, to the digits that are printed', (id, half) => {
    const { published, maxDeviation } = agreementOf(scoresOf(ihdi2023, countries), id);
    expect(published).toBe(1963);
    expect(maxDeviation).toBeLessThan(half * 1.01);
  });

  it('gii: all 166 ranks of 2022, which read the unrounded index', () => {
    const result = scoresOf(gii2023, in2022);
    expect(result.publishedOf('rank').filter((rank) => rank !== '').length).toBe(166);
    expect(wrongRanks(result)).toBe(0);
    expect(wrongRanks(scoresOf(ranksRead(gii2023, 'gii'), in2022))).toBe(4);
  });
});
