import { deepFreeze } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { gtmi, publishedDatasets, quotedRows } from '../src/index.js';
import { instrumentOf } from './support/instrument-of.js';
import { reproduce } from './support/reproduce.js';
import { withMean } from './support/with-mean.js';

const tables = quotedRows.map((quoted) => {
  const dataset = publishedDatasets.find(
    ({ index, edition }) => index === quoted.index && edition === quoted.edition,
  );
  if (dataset === undefined) throw new Error(`no data set ${quoted.index} ${quoted.edition}`);
  const published = Object.fromEntries(Object.entries(dataset.published).filter(([id]) => id !== 'rank'));
  // A few rows have no ranks of their own.
  return {
    name: `${quoted.index} ${quoted.edition}`,
    quoted: deepFreeze(quoted),
    dataset: { ...dataset, published },
  };
});

describe('quoted rows', () => {
  it.each(['gtmi', 'egdi'])('%s: at most ten, none twice, with their citation', (index) => {
    const quoted = quotedRows.filter((table) => table.index === index);
    const rows = quoted.flatMap((table) => table.rows);
    expect(rows.length).toBe(10);
    expect(new Set(rows.map((row) => row.join())).size).toBe(10);
    expect(quoted.filter(({ citation }) => !/World Bank|UN DESA/.test(citation))).toEqual([]);
  });

  it.each(tables)('$name: the columns are those of the published file', ({ quoted, dataset }) => {
    expect(quoted.header).toEqual(Object.keys(dataset.columnMap));
    expect(quoted.rows.filter((row) => row.length !== quoted.header.length)).toEqual([]);
  });

  // World Bank, GovTech Dataset: full doubles, so nothing but the same bits will do.
  it('gtmi: the same bits and the same groups', () => {
    const [table] = tables;
    const result = table && reproduce(table.dataset, table.quoted, instrumentOf(table.dataset));
    expect(result).toMatchObject({ compared: 10, sameBits: 10, groupsWrong: 0, groupSizes: [2, 1, 5, 2] });
  });

  it.each([
    ['the children reversed', withMean(gtmi, { of: (children) => [...children].reverse() }), 7],
    ['a two-pass mean', withMean(gtmi, { arithmetic: { sum: 'twoPass' } }), 7],
    ['three of four children', withMean(gtmi, { of: (children) => children.slice(1) }), 0],
  ] as const)('gtmi: %s leaves only some bits the same', (_, mutant, same) => {
    const [table] = tables;
    const result = table && reproduce(table.dataset, table.quoted, mutant);
    expect(result).toMatchObject({ compared: 10, sameBits: same });
  });

  // UN DESA, UN E-Government Knowledgebase: the printed precision of the index and of its components decides.
  it.each(tables.slice(1))(
    '$name: the printed components explain the printed index',
    ({ quoted, dataset }) => {
      const result = reproduce(dataset, quoted, instrumentOf(dataset));
      expect(result.unexplained).toEqual([]);
      expect(result.explained).toBe(quoted.rows.length);
      if (quoted.edition !== '2024') expect(result.withinUnit).toBe(quoted.rows.length);
    },
  );

  it('egdi 2024: the mean of the printed components is more than a unit off, of the rounded ones is not', () => {
    const table = tables.find(({ name }) => name === 'egdi 2024');
    if (table === undefined) throw new Error('no quoted rows of 2024');
    const plain = instrumentOf(table.dataset);
    const items = plain.items.map((item) => (item.id === 'hci' ? item : { ...item, then: [{ round: 4 }] }));
    expect(reproduce(table.dataset, table.quoted, plain)).toMatchObject({ samePrint: 0, withinUnit: 0 });
    expect(reproduce(table.dataset, table.quoted, { ...plain, items })).toMatchObject({ samePrint: 2 });
  });
});
