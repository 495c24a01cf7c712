import type { Instrument } from '@sopana/scoring';
// Data packages depend on no statistics; this test looks at the neighbour's source.
import { kendallTauB, pearson, spearman, summaryOf } from '@sopana/stats';
import { deepFreeze, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { asem2018 } from '../src/index.js';
import { indicatorsOf } from '../test/support/asem.js';
import { childrenOf } from '../test/support/children-of.js';
import type { PublishedText } from '../test/support/reproduce.js';
import { readPublished } from './read-published.js';

const golden = (name: string): PublishedText => readPublished(`asem/golden/${name}.csv`);

function columnOf({ header, rows }: PublishedText, name: string): readonly string[] {
  return rows.map((row) => row[header.indexOf(name)] ?? '');
}

/** Half a unit of the third significant digit, which is how COINr prints its statistics. */
function halfUnit(printed: number): number {
  return printed === 0 ? 0.5e-3 : (0.5 * 10 ** Math.floor(Math.log10(Math.abs(printed)))) / 100;
}

describe('statistics of the 49 indicators of ASEM, as printed by COINr 1.1.14', () => {
  const raw = golden('stage_Raw');
  const printed = golden('stats_raw');
  const statistics = [
    ['Min', 'min'],
    ['Max', 'max'],
    ['Mean', 'mean'],
    ['Median', 'median'],
    ['Std', 'standardDeviation'],
    ['Skew', 'skewness'],
    ['Kurt', 'kurtosis'],
  ] as const;

  it.each(statistics)('%s, to three digits', (column, statistic) => {
    const wanted = columnOf(printed, column).map(Number);
    const others = columnOf(printed, 'iCode').filter((id, at) => {
      const cells = columnOf(raw, id);
      const summary = summaryOf(
        deepFreeze(cells.map(Number)),
        cells.map((cell) => (cell === '' ? 0 : 1)),
      );
      const found = expectOk(summary[statistic]);
      const want = wanted[at] ?? Number.NaN;
      return !(Math.abs(found - want) <= halfUnit(want) * (1 + 1e-9));
    });
    expect(wanted.length).toBe(49);
    expect(others).toEqual([]);
  });

  it('N.Avail: how many values there are', () => {
    const counts = columnOf(printed, 'iCode').map((id) => {
      const cells = columnOf(raw, id);
      return summaryOf(
        cells.map(Number),
        cells.map((cell) => (cell === '' ? 0 : 1)),
      ).n;
    });
    expect(counts).toEqual(columnOf(printed, 'N.Avail').map(Number));
  });
});

describe('correlations of the eight pillars, as computed by COINr 1.1.14', () => {
  const values = golden('stage_Aggregated');

  it.each([
    ['pearson', pearson],
    ['spearman', spearman],
    ['kendall', kendallTauB],
  ] as const)('%s within 1e-12', (name, correlate) => {
    const file = golden(`corr_pillars_${name}`);
    const deviations = file.rows.map(([first = '', second = '', wanted]) => {
      const [one, other] = [first, second].map((id) => columnOf(values, id).map(Number));
      return Math.abs(expectOk(correlate(one ?? [], other ?? [])).value - Number(wanted));
    });
    expect(deviations.length).toBe(64);
    expect(Math.max(...deviations)).toBeLessThan(1e-12);
  });
});

describe('effective weights in the index, as computed by COINr 1.1.14', () => {
  it('60 weights within 1e-15', () => {
    const file = golden('eff_weights');
    const weights = effectiveWeights(asem2018, 'Index', 1);
    const places = indicatorsOf(asem2018);
    const deviations = columnOf(file, 'EffWeight').map((wanted, row) => {
      const id = columnOf(file, 'iCode')[row] ?? '';
      return Math.abs((weights.get(places[id] ?? id) ?? Number.NaN) - Number(wanted));
    });
    expect(deviations.length).toBe(60);
    expect(Math.max(...deviations)).toBeLessThan(1e-15);
  });
});

/** The share of the index that each part has, from the top. */
function effectiveWeights(instrument: Instrument, id: string, share: number): ReadonlyMap<string, number> {
  const node = instrument.nodes.find((entry) => entry.id === id);
  const own = new Map([[id, share]]);
  if (node === undefined || 'formula' in node) return own;
  const edges = childrenOf(instrument, id).map((child) =>
    typeof child === 'string' ? { of: child } : child,
  );
  const total = edges.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const below = edges.map(({ of, weight = 1 }) => effectiveWeights(instrument, of, (share * weight) / total));
  return new Map([own, ...below].flatMap((map) => [...map]));
}
