import type { AnswerTable, Instrument } from '@sopana/scoring';
import { compileInstrument, tableOfWide, withImputations } from '@sopana/scoring';
import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { datasetsInParts, desi2022 } from '../src/index.js';
import { readDataset } from './read-dataset.js';
import { readPublished } from './read-published.js';
import { agreementOf, type ScoredDataset, scoreDataset, scored } from './score-dataset.js';

const dataset = datasetsInParts.find(({ index }) => index === 'desi') ?? fail();
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

describe('cells that the Commission filled in, as a layer', () => {
  const imputed = readPublished('desi2022/desi_imputed_cells.csv');
  const columns = text.header.map((column) => imputed.header.indexOf(column));
  const isImputed = (row: number, at: number): boolean =>
    (imputed.rows[row]?.[columns[at] ?? -1] ?? '') !== '';
  const isIndicator = (at: number): boolean => columns[at] !== -1 && at > 1;
  const asAnswered = text.rows.map((cells, row) =>
    cells.map((cell, at) => (isIndicator(at) && isImputed(row, at) ? '' : cell)),
  );
  const asImputed = text.rows.map((cells, row) =>
    cells.map((cell, at) => (isIndicator(at) && !isImputed(row, at) ? '' : cell)),
  );
  const label = dataset.imputed?.label ?? '';

  function layered(instrument: Instrument): ScoredDataset {
    const plan = expectOk(compileInstrument(instrument));
    const tableOf = (rows: readonly (readonly string[])[]): AnswerTable =>
      expectOk(tableOfWide(plan, { ...text, rows }, dataset.columnMap));
    const table = expectOk(withImputations(plan, tableOf(asAnswered), tableOf(asImputed), label));
    return scored(dataset, text, plan, table);
  }

  it('1,967 cells of 26 indicators; they are in the completed file, digit by digit', () => {
    const cells = imputed.rows.flatMap((row, at) =>
      imputed.header.flatMap((column, place) =>
        place > 1 && (row[place] ?? '') !== ''
          ? [[row[place], text.rows[at]?.[text.header.indexOf(column)]]]
          : [],
      ),
    );
    const columnsFilled = imputed.header.filter(
      (_, place) => place > 1 && imputed.rows.some((row) => (row[place] ?? '') !== ''),
    );
    expect([cells.length, columnsFilled.length]).toEqual([1967, 26]);
    expect(cells.filter(([cell, completed]) => cell !== completed)).toEqual([]);
  });

  it('accepted: the published bits in all 168 rows, and an answered share that does not count them', () => {
    const result = layered(desi2022);
    expect(agreementOf(result, 'desi')).toMatchObject({ published: 168, same: 168 });
    const answered = result.scores.nodes.find(({ id }) => id === 'desi')?.answered.values ?? [];
    const filled = asImputed.map(
      (cells) => cells.filter((cell, at) => isIndicator(at) && cell !== '').length,
    );
    expect(filled.filter((count, row) => (count === 0) !== (answered[row] === 1))).toEqual([]);
    expect(filled.filter((count) => count === 0).length).toBe(20);
  });

  it('not accepted: an index only where nothing was filled in', () => {
    const { accepts: _, ...strict } = desi2022;
    const result = layered(strict);
    const values = result.valuesOf('desi');
    const complete = asImputed.map((cells) => cells.every((cell, at) => !isIndicator(at) || cell === ''));
    expect(values.map((value) => value !== null)).toEqual(complete);
    expect(complete.filter(Boolean).length).toBe(20);
  });
});

function fail(): never {
  throw new Error('no data set of desi');
}
