import { asem2018, datasetsInParts } from '@sopana/published-indices';
import { describe, expect, it } from 'vitest';
import { type World, world } from './support/world.js';

const quotedOf = (
  index: string,
): { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] } => {
  const quoted = datasetsInParts.find((dataset) => dataset.index === index)?.quoted;
  if (quoted === undefined) throw new Error(`nothing of ${index} is quoted`);
  return quoted;
};
const csvOf = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(',')).join('\n');
const summaries = async (there: World, index: string): Promise<readonly Record<string, unknown>[]> => {
  const { exit, out, err } = await there.sopana(`index reproduce ${index} --data data --format json`);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return JSON.parse(out);
};

/** The quoted rows of DESI as three files: completed answers, one cell that was filled in, and results. */
function desi(): Record<string, string> {
  const { header, rows } = quotedOf('desi');
  const at = header.indexOf('DESI');
  const results = [header, ...rows].map((row) => [...row.slice(0, 2), ...row.slice(at)]);
  const blank = rows
    .slice(0, 1)
    .map((row) => row.slice(0, at).map((cell, column) => (column < 3 ? cell : '')));
  return {
    'data/desi2022/desi_completed.csv': csvOf([header, ...rows].map((row) => row.slice(0, at))),
    'data/desi2022/desi_imputed_cells.csv': csvOf([header.slice(0, at), ...blank]),
    'data/desi2022/desi_scores_published.csv': csvOf([results[0] ?? [], ...results.slice(1).reverse()]),
  };
}

describe('DESI with data', () => {
  it('joins results to answers, lays what was filled in over them, and compares every level bit by bit', async () => {
    expect(await summaries(world(desi()), 'desi')).toEqual([
      expect.objectContaining({ nodes: 'desi', cells: 4, sameBits: 4, explained: 4, unit: 'ulp' }),
      expect.objectContaining({ nodes: '1 2 3 4', cells: 16, sameBits: 16, explained: 16, unit: 'ulp' }),
    ]);
  });

  it.each(['desi2022/desi_imputed_cells.csv', 'desi2022/desi_scores_published.csv'])(
    'names a file that is missing: %s',
    async (file) => {
      const there = world(desi());
      there.files.delete(`data/${file}`);
      const { exit, err } = await there.sopana('index reproduce desi --data data');
      expect({ exit, place: err.split(':')[0] }).toEqual({ exit: 2, place: `file.missing data/${file}` });
    },
  );

  it('one bit off in a part of the index is a no, and names the part', async () => {
    const { header, rows } = quotedOf('desi');
    const first = rows[0]?.[header.indexOf('1')] ?? '';
    const there = world(desi());
    const file = 'data/desi2022/desi_scores_published.csv';
    // The doubles next to one another are 2^-47 apart from 32 to 64.
    const next = String(Number(first) + 2 ** -47);
    expect(Number(next)).not.toBe(Number(first));
    there.files.set(file, new TextEncoder().encode(there.text(file).replace(first, next)));
    const { exit, err } = await there.sopana('index reproduce desi --data data');
    expect({ exit, place: err.split(':')[0] }).toEqual({
      exit: 3,
      place: `index.notReproduced desi@2022 ${rows[0]?.[0]}/${rows[0]?.[1]}, 1`,
    });
  });

  it('a column that is missing is found, and is no smaller index', async () => {
    const there = world(desi());
    const file = 'data/desi2022/desi_completed.csv';
    there.files.set(file, new TextEncoder().encode(there.text(file).replace('1b1 ICT specialists', 'ICT')));
    const { exit, err } = await there.sopana('index reproduce desi --data data');
    expect({ exit, codes: err.match(/^\w+\.\w+/gm) }).toEqual({
      exit: 1,
      codes: expect.arrayContaining(['table.missingColumn', 'table.unknownMapping']),
    });
  });
});

/** The quoted rows of the HDI in the shape of the published file: years side by side, in Latin-1. */
function hdi(change: (row: string[]) => string[] = (row) => row): Record<string, Uint8Array> {
  const { header, rows } = quotedOf('hdi');
  const names = ['le', 'eys', 'mys', 'gnipc', 'hdi'];
  const cell = (row: readonly string[], name: string): string => row[header.indexOf(name)] ?? '';
  const lines = rows.map((row) => {
    const rank = 1 + rows.filter((other) => Number(cell(other, 'hdi')) > Number(cell(row, 'hdi'))).length;
    const own = [cell(row, 'iso3'), 'Côte', cell(row, 'hdicode'), String(rank)];
    // In 2021 nothing is known.
    return change([...own, ...names.flatMap((name) => ['', cell(row, name)])]);
  });
  const columns = [
    'iso3',
    'country',
    'hdicode',
    'hdi_rank_2022',
    ...names.flatMap((name) => [`${name}_2021`, `${name}_2022`]),
  ];
  // An average of countries has an index and no rank.
  const average = (lines[0] ?? []).map((one, column) => (column === 0 ? 'ZZA' : column === 3 ? '' : one));
  const text = csvOf([columns, average, ...lines]);
  const file = 'data/hdi/HDR23-24_Composite_indices_complete_time_series.csv';
  return { [file]: Uint8Array.from(text, (letter) => letter.charCodeAt(0)) };
}

describe('the human development family with data', () => {
  it('puts years below each other, and compares values, groups and ranks of the year they are of', async () => {
    const [summary, ...others] = await summaries(world(hdi()), 'hdi');
    expect(others).toEqual([]);
    expect(summary).toMatchObject({
      ...{ index: 'hdi', edition: '2023-24', nodes: 'hdi', cells: 11, samePrint: 11, withinUnit: 11 },
      ...{ explained: 11, greatest: 0, unit: 'digit', groupsWrong: 0, ranksWrong: 0 },
    });
  });

  it('counts a rank that is another, and denies a group that is another', async () => {
    const there = world(
      hdi((row) => row.map((cell, column) => (column === 3 ? '4' : column === 2 ? 'Low' : cell))),
    );
    const { exit, out, err } = await there.sopana('index reproduce hdi --data data --format json');
    expect(exit).toBe(3);
    expect(JSON.parse(out)[0]).toMatchObject({ cells: 11, explained: 11, ranksWrong: 9, groupsWrong: 10 });
    expect(err).toMatch(/^index\.otherGroup hdi@2023-24 2022\//);
  });

  it('finds a published result that is no number', async () => {
    const there = world(hdi((row) => row.map((cell, column) => (column === row.length - 1 ? 'high' : cell))));
    const { exit, err } = await there.sopana('index reproduce hdi --data data');
    expect(exit).toBe(1);
    expect(err).toMatch(/^index\.badNumber data\/hdi\/HDR.* row 2, column hdi: /);
  });
});

/** Six fictional countries, each at the same place between the goalposts of every indicator. */
function asem(): Record<string, string> {
  const dataset = datasetsInParts.find(({ index }) => index === 'asem');
  const entries = Object.entries(dataset?.columnMap ?? {}).filter(([name]) => name !== '*');
  const usesOf = (id: string): string =>
    JSON.stringify([
      asem2018.items.find((item) => item.id === id)?.then ?? [],
      asem2018.nodes.filter((node) => node.id.startsWith(`${id}.by`)),
    ]);
  const shares = [0, 0.2, 0.4, 0.6, 0.8, 1];
  const cellOf = (target: unknown, name: string, share: number): string => {
    if (target === 'subject') return `C${share * 10}`;
    if (target === 'region') return share < 0.5 ? 'Europe' : 'Asia';
    if (['area', 'energy', 'gdp', 'population'].includes(String(target))) return '1';
    if (typeof target !== 'string') return name;
    return String(usesOf(target).includes('lowerIsBetter') ? 1 - share : share);
  };
  const nodes = Object.entries(dataset?.published ?? {});
  return {
    'data/asem/ASEM_iData.csv': csvOf([
      entries.map(([name]) => name),
      ...shares.map((share) => entries.map(([name, target]) => cellOf(target, name, share))),
    ]),
    'data/asem/golden/results_full.csv': csvOf([
      ['uCode', ...nodes.map(([, column]) => column)],
      ...shares.map((share, at) => [
        `C${share * 10}`,
        ...nodes.map(([id]) => (id === 'rank' ? String(shares.length - at) : String(share * 100))),
      ]),
    ]),
  };
}

describe('ASEM with data', () => {
  it('fits the document on the table and compares pillars, sub-indices and index within 1e-12', async () => {
    const all = await summaries(world(asem()), 'asem');
    expect(all.map(({ nodes, cells, explained, unit }) => ({ nodes, cells, explained, unit }))).toEqual([
      { nodes: 'Index', cells: 6, explained: 6, unit: 'absolute' },
      { nodes: 'Conn Sust', cells: 12, explained: 12, unit: 'absolute' },
      {
        ...{ nodes: 'Physical ConEcFin Political Instit P2P Environ Social SusEcFin', cells: 48 },
        ...{ explained: 48, unit: 'absolute' },
      },
    ]);
    expect(all[0]?.['ranksWrong']).toBe(0);
    expect(all[0]?.['samePrint']).toBeNull();
    const { out } = await world(asem()).sopana('index reproduce asem --data data');
    expect(out).toMatch(/^asem +2018 +Physical … SusEcFin +48 /m);
    expect(out.replaceAll('\n', ' ')).toContain('66 of 66 published ASEM values to within 1e-12');
  });

  it('another reference is another index', async () => {
    const there = world(asem());
    const file = 'data/asem/ASEM_iData.csv';
    there.files.set(file, new TextEncoder().encode(there.text(file).replace(/,0\.2(,|$)/m, ',0.3$1')));
    const { exit, err } = await there.sopana('index reproduce asem --data data');
    expect(exit).toBe(3);
    expect(err).toMatch(/^index\.notReproduced asem@2018 C2, Index: /);
  });

  it('says when the table does not allow to fit', async () => {
    const there = world(asem());
    const file = 'data/asem/ASEM_iData.csv';
    const [head = ''] = there.text(file).split('\n');
    there.files.set(file, new TextEncoder().encode(head));
    const { exit, err } = await there.sopana('index reproduce asem --data data');
    expect({ exit, code: err.split(' ')[0] }).toEqual({ exit: 1, code: 'fit.screenedOut' });
  });
});
