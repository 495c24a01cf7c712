import { describe, expect, it } from 'vitest';
import { desi2022, publishedDatasets } from '../src/index.js';
import { readDataset } from './read-dataset.js';
import { readPublished } from './read-published.js';
import { agreementOf, scoreDataset } from './score-dataset.js';

const dataset = publishedDatasets.find(({ index }) => index === 'desi');
if (dataset === undefined) throw new Error('no data set of desi');
const text = readDataset(dataset);
const editions = ['y1', 'y2', 'y3', 'y4', 'y5', 'y6'];

describe('DESI 2022 as published by the European Commission', () => {
  const result = scoreDataset(dataset, text, desi2022);

  it.each([
    ['sub-dimensions', ['1a', '1b', '2a', '2b', '2c', '2d', '3a', '3b', '3c', '4a'], 1680],
    ['dimensions', ['1', '2', '3', '4'], 672],
    ['the index', ['desi'], 168],
  ] as const)('%s: the same bits in all cells', (_, ids, cells) => {
    const agreements = ids.map((id) => agreementOf(result, id));
    const sum = (key: 'published' | 'same'): number =>
      agreements.reduce((total, entry) => total + entry[key], 0);
    expect([sum('published'), sum('same')]).toEqual([cells, cells]);
  });

  it('normalised values: the same bits in all 5,544 cells, eleven of them below 0', () => {
    const shown = {
      ...desi2022,
      nodes: desi2022.items.map(({ id }) => ({ id: `${id}.normalised`, of: [id] })),
      ranks: [],
      views: [],
    };
    const normalised = readPublished('desi2022/desi_normalised.csv');
    const { valuesOf } = scoreDataset(dataset, text, shown);
    const cells = desi2022.items.flatMap(({ id }) => {
      const column = Object.keys(dataset.columnMap).find((name) => dataset.columnMap[name] === id) ?? '';
      const at = normalised.header.indexOf(column);
      return valuesOf(`${id}.normalised`).map(
        (value, row) => [value, Number(normalised.rows[row]?.[at])] as const,
      );
    });
    expect(normalised.rows.map((row) => row.slice(0, 2))).toEqual(text.rows.map((row) => row.slice(0, 2)));
    expect(cells.length).toBe(5544);
    expect(cells.filter(([value, wanted]) => !Object.is(value, wanted))).toEqual([]);
    expect(cells.filter(([, wanted]) => wanted < 0 || wanted > 1).map(([, wanted]) => wanted < 0)).toEqual(
      Array(11).fill(true),
    );
  });

  it.each(editions)('%s: all 28 ranks follow from the published values', (edition) => {
    const rows = text.rows.flatMap((row, at) => (row[0] === edition ? [at] : []));
    const published = result.publishedOf('desi').map(Number);
    const rankOf = (row: number): number =>
      1 + rows.filter((other) => (published[other] ?? 0) > (published[row] ?? 0)).length;
    expect(rows.length).toBe(28);
    expect(rows.map((row) => result.ranks[row])).toEqual(rows.map(rankOf));
  });
});
