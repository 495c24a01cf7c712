import { readdirSync } from 'node:fs';
import type { Described } from '@sopana/scoring';
import { compileInstrument } from '@sopana/scoring';
import { parseInstrument } from '@sopana/scoring/schemas';
import { deepFreeze, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { datasetsInParts, publishedDatasets, publishedIndices } from '../src/index.js';
import { instrumentOf } from './support/instrument-of.js';

const editions = [
  '2003',
  '2004',
  '2005',
  '2008',
  '2010',
  '2012',
  '2014',
  '2016',
  '2018',
  '2020',
  '2022',
  '2024',
];

describe('documents', () => {
  it('are GTMI, twelve editions of EGDI, and six others, one file each', () => {
    const names = publishedIndices.map(({ id, version }) =>
      id === 'gtmi' ? 'gtmi.json' : `${id}-${version}.json`,
    );
    const others = ['desi-2022', 'hdi-2023-24', 'gdi-2023-24', 'ihdi-2023-24', 'gii-2023-24', 'asem-2018'];
    const expected = ['gtmi', ...editions.map((edition) => `egdi-${edition}`), ...others];
    expect(names).toEqual(expected.map((name) => `${name}.json`));
    const files = readdirSync(new URL('../documents', import.meta.url)).filter((name) =>
      name.endsWith('.json'),
    );
    expect([...names].sort()).toEqual(files.sort());
  });

  it.each(publishedIndices.map((index) => [`${index.id} ${index.version}`, index] as const))(
    '%s parses to itself and compiles, unless it has to be fitted first',
    (_, index) => {
      const parsed = expectOk(parseInstrument(deepFreeze(structuredClone(index))));
      expect(parsed).toEqual(index);
      const compiled = compileInstrument(parsed);
      const codes = compiled.ok ? [] : [...new Set(compiled.issues.map(({ code }) => code))];
      expect(codes).toEqual(index.id === 'asem' ? ['instrument.unfitted'] : []);
      const model = compiled.ok ? compiled.value.model : index;
      expect(model).toMatchObject({ id: index.id, version: index.version });
    },
  );

  it.each(publishedIndices.map((index) => [`${index.id} ${index.version}`, index] as const))(
    '%s says where each part comes from, under which licence',
    (_, index) => {
      expect(index.title).toBeDefined();
      expect(index.licence).toBeTruthy();
      expect(index.attribution).toContain('has not endorsed it');
      const parts: readonly Described[] = [
        index,
        ...(index.attributes ?? []),
        ...(index.scales ?? []),
        ...index.items,
        ...index.nodes,
        ...(index.ranks ?? []),
        ...(index.pipelines ?? []),
        ...(index.views ?? []),
      ];
      expect(parts.filter(({ provenance }) => provenance === undefined)).toEqual([]);
      expect(
        parts.filter(({ provenance, source }) => provenance !== 'authored' && source === undefined),
      ).toEqual([]);
      expect(parts.filter(({ provenance, note }) => provenance === 'authored' && note === undefined)).toEqual(
        [],
      );
    },
  );

  it('have groups only in the editions that publish them', () => {
    const grouped = publishedIndices.filter(({ nodes }) => nodes.some(({ id }) => id === 'group'));
    expect(grouped.filter(({ id }) => id !== 'gdi').map(({ version }) => version)).toEqual([
      '2025',
      '2014',
      '2016',
      '2018',
      '2020',
      '2022',
      '2024',
    ]);
  });
});

const datasets = [...publishedDatasets, ...datasetsInParts];

describe('data sets', () => {
  it('are one for each document, in the same order', () => {
    expect(datasets.map(({ index, edition }) => [index, edition])).toEqual(
      publishedIndices.map(({ id, version }) => [id, version]),
    );
  });

  it.each(datasets.map((dataset) => [`${dataset.index}: ${dataset.file}`, dataset] as const))(
    '%s names parts of its document',
    (_, dataset) => {
      const { attributes = [], items, nodes, ranks = [] } = instrumentOf(dataset);
      const known = ['subject', ...[...attributes, ...items].map(({ id }) => id)];
      const targets = Object.values(dataset.columnMap).flatMap((target) => target ?? []);
      expect(targets.filter((target) => !known.includes(target))).toEqual([]);
      expect(items.map(({ id }) => id).filter((id) => !targets.includes(id))).toEqual([]);
      const results = [...nodes, ...ranks].map(({ id }) => id);
      expect(Object.keys(dataset.published).filter((id) => !results.includes(id))).toEqual([]);
      const columns = [
        ...Object.values(dataset.published),
        ...(dataset.leaveOut ? [dataset.leaveOut.column] : []),
      ];
      const meaning = (column: string): unknown =>
        dataset.columnMap[Object.hasOwn(dataset.columnMap, column) ? column : '*'];
      expect(columns.filter((column) => meaning(column) !== null)).toEqual([]);
    },
  );
});
