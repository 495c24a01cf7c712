import type { Instrument } from '@sopana/scoring';
import { compileInstrument, scoreTable, tableOfWide } from '@sopana/scoring';
import { deepFreeze, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { type DatasetInParts, datasetsInParts } from '../src/index.js';
import { instrumentOf } from './support/instrument-of.js';

function computed(
  dataset: DatasetInParts,
  instrument: Instrument,
): Readonly<Record<string, readonly number[]>> {
  const plan = expectOk(compileInstrument(instrument));
  const table = expectOk(tableOfWide(plan, deepFreeze(dataset.quoted), dataset.columnMap));
  const { nodes } = expectOk(scoreTable(plan, table));
  return Object.fromEntries(nodes.map(({ id, values }) => [id, Array.from(values)]));
}

function printed({ quoted, published }: DatasetInParts, id: string): readonly number[] {
  return quoted.rows.map((row) => Number(row[quoted.header.indexOf(published[id] ?? '')]));
}

const datasetOf = (index: string): DatasetInParts => {
  const dataset = datasetsInParts.find((entry) => entry.index === index);
  if (dataset === undefined) throw new Error(`no data set of ${index}`);
  return dataset;
};

describe('quoted rows of publications in parts', () => {
  it.each(datasetsInParts.map((dataset) => [dataset.index, dataset] as const))(
    '%s: at most ten, none twice, with their citation',
    (_, { quoted }) => {
      expect(quoted.rows.length).toBeGreaterThan(3);
      expect(quoted.rows.length).toBeLessThan(11);
      expect(new Set(quoted.rows.map((row) => row.join())).size).toBe(quoted.rows.length);
      expect(quoted.rows.filter((row) => row.length !== quoted.header.length)).toEqual([]);
      expect(quoted.citation).toMatch(/CC BY/);
    },
  );

  it.each([
    // European Commission, DESI 2022 calculation workbook: full doubles, so nothing but the same bits will do.
    ['desi', ['desi', '1', '2', '3', '4']],
    // UNDP, HDR 2023/24, composite indices: three digits.
    ['hdi', ['hdi']],
    ['gdi', ['gdi']],
    ['ihdi', ['hdi', 'ihdi']],
    ['gii', ['gii']],
  ] as const)('%s: the published numbers', (index, ids) => {
    const dataset = datasetOf(index);
    const result = computed(dataset, instrumentOf(dataset));
    expect(ids.map((id) => result[id])).toEqual(ids.map((id) => printed(dataset, id)));
  });

  it('hdi: the published tiers', () => {
    const dataset = datasetOf('hdi');
    const words = ['Low', 'Medium', 'High', 'Very High'];
    const at = dataset.quoted.header.indexOf('hdicode');
    expect(computed(dataset, instrumentOf(dataset))['tier']?.map((ordinal) => words[ordinal])).toEqual(
      dataset.quoted.rows.map((row) => row[at]),
    );
  });

  it('gdi: the published groups, whose numbers start at 1', () => {
    const dataset = datasetOf('gdi');
    const groups = computed(dataset, instrumentOf(dataset))['group']?.map((ordinal) => ordinal + 1);
    expect(groups).toEqual(printed(dataset, 'group'));
    expect(new Set(groups).size).toBeGreaterThan(2);
  });

  it.each([
    ['hdi', 'halfUp', 'truncate'],
    ['gdi', 'halfUp', 'truncate'],
    ['ihdi', 'halfUp', 'truncate'],
    ['gii', 'halfUp', 'truncate'],
  ] as const)('%s: with truncation some are others', (index, _, round) => {
    const dataset = datasetOf(index);
    const plain = instrumentOf(dataset);
    const mutant = computed(dataset, { ...plain, arithmetic: { ...plain.arithmetic, round } });
    expect(mutant[index]).not.toEqual(printed(dataset, index));
  });
});
