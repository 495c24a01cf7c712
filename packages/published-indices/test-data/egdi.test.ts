import { readFileSync } from 'node:fs';
import type { Child } from '@sopana/scoring';
import { describe, expect, it } from 'vitest';
import { publishedDatasets } from '../src/index.js';
import { instrumentOf } from '../test/support/instrument-of.js';
import { reproduce } from '../test/support/reproduce.js';
import { withMean } from '../test/support/with-mean.js';
import { readPublished } from './read-published.js';

function edition(year: string): {
  dataset: (typeof publishedDatasets)[number];
  text: ReturnType<typeof readPublished>;
} {
  const dataset = publishedDatasets.find((entry) => entry.index === 'egdi' && entry.edition === year);
  if (dataset === undefined) throw new Error(`no data set of egdi ${year}`);
  return { dataset, text: readPublished(dataset.file) };
}

const page = readFileSync(new URL('../../../docs/methods/egdi.md', import.meta.url), 'utf8');
const lines = page.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());

describe('EGDI as published by the United Nations', () => {
  // Rows with an index, the same print, within a unit of the last digit, explained by the printed components, ranks
  // that differ, greatest deviation in units of the last digit.
  it.each([
    ['2003', 173, 143, 173, 173, 0, 0.67],
    ['2004', 178, 146, 178, 178, 0, 0.67],
    ['2005', 179, 152, 179, 179, 0, 0.67],
    ['2008', 182, 175, 180, 180, 7, 121.21],
    ['2010', 183, 162, 183, 183, 0, 0.8],
    ['2012', 190, 170, 190, 190, 0, 0.67],
    ['2014', 193, 60, 130, 193, 0, 2.33],
    ['2016', 193, 176, 193, 193, 0, 0.67],
    ['2018', 193, 193, 193, 193, 2, 0.33],
    ['2020', 193, 193, 193, 193, 3, 0.33],
    ['2022', 193, 171, 193, 193, 4, 0.67],
    ['2024', 193, 40, 101, 193, 1, 3.67],
  ] as const)('%s', (year, compared, samePrint, withinUnit, explained, ranksWrong, units) => {
    const { dataset, text } = edition(year);
    const { maxDeviation, ...result } = reproduce(dataset, text, instrumentOf(dataset));
    expect(text.rows.length).toBe(193);
    expect(result).toMatchObject({ compared, samePrint, withinUnit, explained, ranksWrong });
    expect(result.rankShift).toBe(ranksWrong === 0 ? 0 : year === '2008' ? 2 : 1);
    const digits = dataset.digits ?? 0;
    expect(maxDeviation * 10 ** digits).toBeCloseTo(units, 2);
    const cells = [year, digits, compared, samePrint, withinUnit, explained, units.toFixed(2), ranksWrong];
    expect(lines).toContain(`| ${cells.join(' | ')} |`);
  });

  it.each(publishedDatasets.filter(({ index }) => index === 'egdi').map((dataset) => dataset.edition))(
    '%s: the order of the sum changes no count',
    (year) => {
      const { dataset, text } = edition(year);
      const plain = instrumentOf(dataset);
      const counts = [0, 1, 2, 3, 4, 5].map(
        (order) =>
          reproduce(dataset, text, withMean(plain, { of: (children) => permuted(children, order) }))
            .samePrint,
      );
      expect(counts).toEqual(Array(6).fill(reproduce(dataset, text, plain).samePrint));
    },
  );

  it.each([
    ['2003', ['osi'], 2],
    ['2004', ['osi'], 2],
    ['2005', ['osi'], 2],
    ['2008', ['hci', 'tii'], 1],
    ['2010', ['hci', 'tii'], 1],
    ['2012', ['osi'], 0],
  ] as const)('%s: an index of zero stands for no index', (year, items, unranked) => {
    const { dataset, text } = edition(year);
    const cell = (row: readonly string[], column: string): string => row[text.header.indexOf(column)] ?? '';
    const column = (id: string): string =>
      Object.keys(dataset.columnMap).find((name) => dataset.columnMap[name] === id) ?? '';
    const isZero = (row: readonly string[]): boolean =>
      cell(row, dataset.published['egdi'] ?? '') === dataset.leaveOut?.cell;
    const lacks = (row: readonly string[]): boolean =>
      items.some((id) => Number(cell(row, column(id))) === 0);
    expect(text.rows.filter((row) => isZero(row) !== lacks(row))).toEqual([]);
    expect(text.rows.filter((row) => cell(row, dataset.published['rank'] ?? '') === '').length).toBe(
      unranked,
    );
    expect(
      text.rows.filter((row) => cell(row, dataset.published['rank'] ?? '') === '' && !isZero(row)),
    ).toEqual([]);
  });

  it('2008: two published rows are not the mean of their components', () => {
    const { dataset, text } = edition('2008');
    expect(reproduce(dataset, text, instrumentOf(dataset)).unexplained).toEqual(['Cambodia', 'Cameroon']);
  });

  it('2008: with their published value in the place of the components, one rank differs, of two equal in print', () => {
    const { dataset, text } = edition('2008');
    const rows = text.rows.map((row) =>
      ['Cambodia', 'Cameroon'].includes(row[1]?.trim() ?? '')
        ? row.map((cell, at) => (at >= 5 ? (row[3] ?? '') : cell))
        : row,
    );
    const result = reproduce(dataset, { ...text, rows }, instrumentOf(dataset));
    expect(result).toMatchObject({ compared: 182, withinUnit: 182, ranksWrong: 1, unexplained: [] });
  });

  it.each([
    ['2008', 1],
    ['2010', 1],
  ] as const)('%s: equal weights reproduce next to nothing', (year, samePrint) => {
    const { dataset, text } = edition(year);
    const equal = withMean(instrumentOf(dataset), { of: () => ['osi', 'hci', 'tii'] });
    expect(reproduce(dataset, text, equal).samePrint).toBe(samePrint);
  });

  it.each(['2012', '2022'])('%s: the weights of 2010 reproduce next to nothing', (year) => {
    const { dataset, text } = edition(year);
    const of = [
      { of: 'osi', weight: 0.34 },
      { of: 'hci', weight: 0.33 },
      { of: 'tii', weight: 0.33 },
    ];
    const weighted = withMean(instrumentOf(dataset), { of: () => of });
    expect(reproduce(dataset, text, weighted).samePrint).toBeLessThan(12);
  });

  it('2024: online service and infrastructure rounded to 4 digits, human capital not', () => {
    const { dataset, text } = edition('2024');
    const plain = instrumentOf(dataset);
    const rounded = (ids: readonly string[]): number => {
      const items = plain.items.map((item) =>
        ids.includes(item.id) ? { ...item, then: [{ round: 4 }] } : item,
      );
      return reproduce(dataset, text, { ...plain, items }).samePrint;
    };
    expect([rounded([]), rounded(['osi', 'tii']), rounded(['osi', 'hci', 'tii'])]).toEqual([40, 175, 59]);
  });

  // Low, middle, high, very high: UN E-Government Survey 2024, figure 2.2, which for 2016 and 2018 prints other sizes
  // (32, 57, 75, 29 and 15, 65, 73, 40) than the published values of these editions give.
  it.each([
    ['2014', [32, 74, 62, 25]],
    ['2016', [32, 67, 65, 29]],
    ['2018', [16, 66, 71, 40]],
    ['2020', [8, 59, 69, 57]],
    ['2022', [7, 53, 73, 60]],
    ['2024', [11, 44, 62, 76]],
  ] as const)('%s: sizes of the groups', (year, groupSizes) => {
    const { dataset, text } = edition(year);
    expect(reproduce(dataset, text, instrumentOf(dataset)).groupSizes).toEqual(groupSizes);
  });

  it.each(['2014', '2016', '2018', '2020', '2022', '2024'])(
    '%s: no published value lies on a bound',
    (year) => {
      const { dataset, text } = edition(year);
      const at = text.header.indexOf(dataset.published['egdi'] ?? '');
      const values = text.rows.map((row) => Number(row[at]));
      expect(values.filter((value) => !(value > 0 && value < 1))).toEqual([]);
      expect(values.filter((value) => [0.25, 0.5, 0.75].includes(value))).toEqual([]);
    },
  );
});

function permuted(children: readonly Child[], order: number): readonly Child[] {
  const rotated = children.map((_, at) => children[(at + order) % children.length] ?? '');
  return order < children.length ? rotated : rotated.reverse();
}
