import { deepFreeze, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerTable, FitOptions, Instrument, Step } from '../../src/index.js';
import {
  compileInstrument,
  fitInstrument,
  readingPlan,
  scoreSubject,
  scoreTable,
  tableOfWide,
  withImputations,
} from '../../src/index.js';
import { instrumentOf, itemsOf } from '../build.js';

type Cells = Readonly<Record<string, readonly (number | null)[]>>;

/** A reference table: one row for each position; `group` is the attribute. */
function referenceOf(instrument: Instrument, cells: Cells, groups: readonly string[] = []): AnswerTable {
  const ids = Object.keys(cells);
  const size = Math.max(...ids.map((id) => cells[id]?.length ?? 0));
  const header = ['subject', ...(groups.length > 0 ? ['group'] : []), ...ids];
  const rows = Array.from({ length: size }, (_, row) => [
    `s${row}`,
    ...(groups.length > 0 ? [groups[row] ?? ''] : []),
    ...ids.map((id) => String(cells[id]?.[row] ?? '')),
  ]);
  return expectOk(tableOfWide(expectOk(readingPlan(instrument)), deepFreeze({ header, rows })));
}

/** The frozen document. */
function frozenOf(
  instrument: Instrument,
  cells: Cells,
  options: FitOptions & { readonly groups?: readonly string[] } = {},
): Instrument {
  const { groups = [], ...rest } = options;
  return expectOk(fitInstrument(instrument, referenceOf(instrument, cells, groups), rest));
}

function oneItem(...then: readonly Step[]): Instrument {
  return instrumentOf({
    attributes: [{ id: 'group', type: 'text' }],
    items: [{ id: 'a', then }],
    nodes: [{ id: 'mean', of: ['a'] }],
  });
}

function stepsOf(instrument: Instrument): readonly Step[] {
  return instrument.items[0]?.then ?? [];
}

const eight = [2, 4, 4, 4, 5, 5, 7, 9];

describe('a number read off a reference', () => {
  // Mean 5, deviations 2 and 2.138089935299395, by mpmath 1.3.0.
  it.each<[string, Step, Step]>([
    ['minimum', { plus: { fit: 'min' } }, { plus: 2 }],
    ['maximum', { dividedBy: { fit: 'max' } }, { dividedBy: 9 }],
    ['mean', { impute: { fit: 'mean' } }, { impute: 5 }],
    ['median', { impute: { fit: 'median' } }, { impute: 4.5 }],
    ['population deviation', { times: { fit: 'populationDeviation' } }, { times: 2 }],
    ['sample deviation', { times: { fit: 'standardDeviation' } }, { times: 2.138089935299395 }],
    ['first quartile, as R does', { plus: { fit: { quantile: 0.25 } } }, { plus: 4 }],
    ['a quantile between two values', { plus: { fit: { quantile: 0.9 } } }, { plus: 7.6 }],
    ['a quantile of another definition', { plus: { fit: { quantile: 0.9, type: 6 } } }, { plus: 9 }],
    ['a constant', { impute: 7 }, { impute: 7 }],
  ])('%s', (_, step, expected) => {
    const [frozen] = stepsOf(frozenOf(oneItem(step), { a: eight }));
    const [verb = ''] = Object.keys(expected);
    expect((frozen as unknown as Record<string, number>)[verb]).toBeCloseTo(
      (expected as unknown as Record<string, number>)[verb] ?? Number.NaN,
      14,
    );
  });

  it('by group', () => {
    const [frozen] = stepsOf(
      frozenOf(
        oneItem({ impute: { fit: 'mean', by: 'group' } }),
        { a: [1, 3, 10, null, 30] },
        { groups: ['x', 'x', 'y', 'y', 'y'] },
      ),
    );
    expect(frozen).toMatchObject({ impute: { by: 'group', values: { x: 2, y: 20 } } });
  });

  it('keeps what was asked for', () => {
    const step: Step = { goalposts: { worst: { fit: 'min' }, best: { fit: 'max' }, to: [0, 100] } };
    expect(stepsOf(frozenOf(oneItem(step), { a: eight }))).toEqual([
      { goalposts: { worst: 2, best: 9, to: [0, 100] }, fittedFrom: step },
    ]);
  });

  it('is read after the steps before it', () => {
    const steps = stepsOf(
      frozenOf(oneItem({ clip: [null, 5] }, { dividedBy: { fit: 'max' } }, { plus: { fit: 'min' } }), {
        a: eight,
      }),
    );
    expect(steps).toMatchObject([{ clip: [null, 5] }, { dividedBy: 5 }, { plus: 0.4 }]);
  });

  it('of a node is read after all that it is made from, with the steps of its items and their lists of steps', () => {
    const instrument = instrumentOf({
      pipelines: [
        { id: 'tenfold', then: [{ times: 10 }] },
        { id: 'ofBest', then: [{ dividedBy: { fit: 'max' } }] },
      ],
      items: [
        { id: 'a', then: [{ use: 'tenfold' }] },
        { id: 'b', then: [{ use: 'ofBest' }] },
      ],
      nodes: [{ id: 'sum', of: ['a', 'b'], by: 'sum', then: [{ dividedBy: { fit: 'max' } }] }],
    });
    const frozen = frozenOf(instrument, { a: [1, 3], b: [2, 8] });
    expect(frozen.items).toMatchObject([{ then: [{ use: 'tenfold' }] }, { then: [{ dividedBy: 8 }] }]);
    expect(frozen.nodes).toMatchObject([{ then: [{ dividedBy: 31 }] }]);
    expect(expectOk(compileInstrument(frozen)).nodeIds).toEqual(['sum']);
  });

  it('of the defaults is read for each node that takes them', () => {
    const instrument = instrumentOf({
      defaults: { then: [{ dividedBy: { fit: 'max' } }] },
      items: itemsOf('a', 'b'),
      nodes: [
        { id: 'left', of: ['a'] },
        { id: 'right', of: ['b'] },
        { id: 'own', of: ['a'], then: [] },
      ],
    });
    const plan = compileInstrument(instrument);
    expect(plan.ok ? [] : plan.issues.map(({ code, path }) => [code, path])).toEqual([
      ['instrument.unfitted', ['defaults', 'then', 0, 'dividedBy']],
    ]);
    const frozen = frozenOf(instrument, { a: [1, 4], b: [5, 2] });
    expect(frozen.nodes.map((node) => ('then' in node ? node.then : []))).toMatchObject([
      [{ dividedBy: 4 }],
      [{ dividedBy: 5 }],
      [],
    ]);
    expect(expectOk(compileInstrument(frozen)).nodeIds).toEqual(['left', 'right', 'own']);
  });

  it('is read although the document asks nodes for more than one answer', () => {
    const instrument = instrumentOf({
      defaults: { needs: { count: 2 } },
      items: [{ id: 'a', then: [{ dividedBy: { fit: 'max' } }] }, { id: 'b' }],
      nodes: [{ id: 'mean', of: ['a', 'b'] }],
    });
    expect(stepsOf(frozenOf(instrument, { a: [1, 4], b: [5, 2] }))).toMatchObject([{ dividedBy: 4 }]);
  });
});

describe('winsorising', () => {
  const tailed = [1, 2, 3, 4, 5, 5, 6, 7, 9, 90];

  /** G1 and G2, by their textbook formulas. */
  function shapeOf(values: readonly number[]): readonly [number, number] {
    const n = values.length;
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    const moment = (power: number): number =>
      values.reduce((sum, value) => sum + (value - mean) ** power, 0) / n;
    const g1 = moment(3) / moment(2) ** 1.5;
    const g2 = moment(4) / moment(2) ** 2 - 3;
    return [(g1 * Math.sqrt(n * (n - 1))) / (n - 2), ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * g2 + 6)];
  }

  it('moves the points that make the shape, one by one, and freezes to a clip', () => {
    const [skew, kurtosis] = shapeOf(tailed);
    expect([skew > 2, kurtosis > 3.5]).toEqual([true, true]);
    const rest = shapeOf(tailed.map((value) => Math.min(value, 9)));
    expect(rest[0]).toBeLessThan(2);
    const step: Step = { winsorise: { maxPoints: 5, absSkewAbove: 2, kurtosisAbove: 3.5 } };
    expect(stepsOf(frozenOf(oneItem(step), { a: tailed }))).toEqual([{ clip: [null, 9], fittedFrom: step }]);
  });

  it('moves points at the lower end where the tail is there', () => {
    const step: Step = { winsorise: { maxPoints: 5, absSkewAbove: 2, kurtosisAbove: 3.5 } };
    const turned = tailed.map((value) => -value);
    expect(stepsOf(frozenOf(oneItem(step), { a: turned }))).toMatchObject([{ clip: [-9, null] }]);
  });

  it('changes nothing where there are no outliers', () => {
    const step: Step = { winsorise: { maxPoints: 5, absSkewAbove: 2, kurtosisAbove: 3.5 } };
    expect(stepsOf(frozenOf(oneItem(step), { a: eight }))).toEqual([{ keep: true, fittedFrom: step }]);
  });

  it('takes other steps where so many points do not suffice, and fits those', () => {
    const step: Step = {
      winsorise: {
        maxPoints: 1,
        absSkewAbove: 0.1,
        kurtosisAbove: -10,
        otherwise: [{ apply: 'log10' }, { dividedBy: { fit: 'max' } }],
      },
    };
    expect(stepsOf(frozenOf(oneItem(step), { a: [1, 10, 100, 1000, 1e6] }))).toMatchObject([
      { apply: 'log10' },
      { dividedBy: 6 },
    ]);
  });

  it('to quantiles', () => {
    const step: Step = { winsorise: { quantiles: [0.1, 0.9] } };
    const [frozen] = stepsOf(frozenOf(oneItem(step), { a: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] }));
    expect(frozen).toEqual({ clip: [10, 90], fittedFrom: step });
  });
});

describe('places', () => {
  it('freeze to the sorted reference, and place whoever comes', () => {
    const step: Step = { place: { as: 'percentile', among: { fit: 'values' } } };
    const frozen = frozenOf(oneItem(step), { a: [5, 1, null, 9, 5] });
    expect(stepsOf(frozen)).toEqual([{ place: { as: 'percentile', among: [1, 5, 5, 9] }, fittedFrom: step }]);
    const plan = expectOk(compileInstrument(frozen));
    const of = (a: number) => expectOk(scoreSubject(plan, { a })).nodes[0]?.value;
    expect([1, 5, 9].map(of)).toEqual([0, 1 / 3, 1]);
  });
});

describe('a document that still has to be fitted', () => {
  it.each<[string, Step, readonly (string | number)[]]>([
    ['goalposts', { goalposts: { worst: { fit: 'min' }, best: 1 } }, ['goalposts', 'worst']],
    ['winsorising', { winsorise: { quantiles: [0, 1] } }, []],
    ['places', { place: { as: 'rank', among: { fit: 'values' } } }, []],
  ])('is refused by name: %s', (_, step, inside) => {
    const plan = compileInstrument(oneItem(step));
    expect(plan.ok ? [] : plan.issues.map(({ code, path, facts }) => [code, path, facts['id']])).toEqual([
      ['instrument.unfitted', ['items', 0, 'then', 0, ...inside], 'a'],
    ]);
  });
});

describe('what cannot be fitted', () => {
  const codes = (instrument: Instrument, cells: Cells, options: FitOptions = {}): readonly unknown[] => {
    const result = fitInstrument(instrument, referenceOf(instrument, cells), options);
    return result.ok ? [] : result.issues.map(({ code, path }) => [code, path]);
  };

  it.each<[string, Step, string, readonly (string | number)[]]>([
    ['no value at all', { plus: { fit: 'mean' } }, 'fit.noValues', ['plus']],
    ['no value to place among', { place: { as: 'rank', among: { fit: 'values' } } }, 'fit.noValues', []],
    ['no value to winsorise', { winsorise: { quantiles: [0.1, 0.9] } }, 'fit.noValues', []],
    ['no group', { plus: { fit: 'mean', by: 'group' } }, 'fit.noValues', ['plus']],
  ])('%s', (_, step, code, inside) => {
    expect(codes(oneItem(step), { a: [null, null] })).toEqual([[code, ['items', 0, 'then', 0, ...inside]]]);
  });

  it('the deviation of one value', () => {
    const step: Step = { zscore: { mean: { fit: 'mean' }, deviation: { fit: 'standardDeviation' } } };
    expect(codes(oneItem(step), { a: [3] })).toEqual([
      ['fit.undefined', ['items', 0, 'then', 0, 'zscore', 'deviation']],
    ]);
  });

  it('nobody who answered enough', () => {
    const instrument = instrumentOf({ items: itemsOf('a', 'b'), nodes: [{ id: 'mean', of: ['a', 'b'] }] });
    expect(codes(instrument, { a: [1, 2], b: [null, null] }, { screen: 0.9 })).toEqual([
      ['fit.screenedOut', []],
    ]);
  });

  it('equal posts are said by the frozen document, at their place', () => {
    const step: Step = { goalposts: { worst: { fit: 'min' }, best: { fit: 'max' } } };
    const plan = compileInstrument(frozenOf(oneItem(step), { a: [3, 3, 3] }));
    expect(plan.ok ? [] : plan.issues.map(({ code, path }) => [code, path])).toEqual([
      ['instrument.noChange', ['items', 0, 'then', 0, 'goalposts']],
    ]);
  });

  it('a table of another document', () => {
    const other = instrumentOf({ items: itemsOf('z') });
    const result = fitInstrument(oneItem({ plus: { fit: 'mean' } }), referenceOf(other, { z: [1] }));
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'table.otherInstrument' }] });
  });
});

describe('screening', () => {
  it('leaves subjects with too few answers out of the reference, and not out of the scores', () => {
    const instrument = instrumentOf({
      items: [{ id: 'a', then: [{ dividedBy: { fit: 'max' } }] }, { id: 'b' }],
      nodes: [{ id: 'mean', of: ['a', 'b'], missing: { unanswered: 'skip' } }],
    });
    const cells = { a: [2, 4, 100], b: [1, 1, null] };
    expect(stepsOf(frozenOf(instrument, cells))).toMatchObject([{ dividedBy: 100 }]);
    const frozen = frozenOf(instrument, cells, { screen: 0.9 });
    expect(stepsOf(frozen)).toMatchObject([{ dividedBy: 4 }]);
    const plan = expectOk(compileInstrument(frozen));
    expect(expectOk(scoreSubject(plan, { a: 100 })).nodes[0]?.value).toBe(25);
  });
});

describe('screening with groups and layers', () => {
  const instrument = instrumentOf({
    accepts: ['office'],
    attributes: [{ id: 'group', type: 'text' }],
    items: [{ id: 'a', then: [{ dividedBy: { fit: 'max', by: 'group' } }] }, { id: 'b' }],
    nodes: [{ id: 'mean', of: ['a', 'b'] }],
  });

  it('keeps the groups and the labels of those who stay', () => {
    const reader = expectOk(readingPlan(instrument));
    const header = ['subject', 'group', 'a', 'b'];
    const rows = [
      ['p', 'x', '500', ''],
      ['q', 'x', '2', '1'],
      ['r', 'y', '', '1'],
      ['s', 'y', '7', '1'],
    ];
    const table = expectOk(tableOfWide(reader, deepFreeze({ header, rows })));
    const layer = expectOk(tableOfWide(reader, deepFreeze({ header, rows: [['r', '', '9', '']] })));
    const filled = expectOk(withImputations(reader, table, layer, 'office'));
    const frozen = expectOk(fitInstrument(instrument, filled, { screen: 1 }));
    expect(frozen.items[0]?.then).toMatchObject([{ dividedBy: { by: 'group', values: { x: 2, y: 9 } } }]);
  });

  it('cannot fit what is made in a circle', () => {
    const circle = instrumentOf({
      items: [{ id: 'a', then: [{ plus: { fit: 'mean' } }] }],
      nodes: [
        { id: 'm', of: ['n'] },
        { id: 'n', of: ['m', 'a'] },
      ],
    });
    expect(fitInstrument(circle, referenceOf(circle, { a: [1] }))).toMatchObject({
      ok: false,
      issues: [{ code: 'instrument.cycle' }],
    });
  });
});

/** An index with everything that a population decides. */
const index = instrumentOf({
  attributes: [{ id: 'group', type: 'text' }],
  items: [
    {
      id: 'a',
      then: [{ impute: { fit: 'median' } }, { goalposts: { worst: { fit: 'min' }, best: { fit: 'max' } } }],
    },
    {
      id: 'b',
      then: [
        { impute: { fit: 'mean', by: 'group' } },
        { zscore: { mean: { fit: 'mean' }, deviation: { fit: 'populationDeviation' }, to: [100, 10] } },
      ],
    },
    { id: 'c', then: [{ dividedBy: { fit: 'max' } }] },
  ],
  nodes: [
    {
      id: 'index',
      of: ['a', { of: 'b', weight: 0.01 }, { of: 'c', weight: 2 }],
      then: [{ goalposts: { worst: { fit: 'min' }, best: { fit: 'max' }, to: [0, 100] } }],
    },
  ],
});

/** The same, by two passes over whole columns: nothing of the engine is used. */
function twoPasses(cells: Cells, groups: readonly string[]): readonly number[] {
  const given = (values: readonly (number | null)[]): readonly number[] =>
    values.filter((value) => value !== null);
  const meanOf = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const median = (values: readonly number[]): number => {
    const sorted = [...values].sort((left, right) => left - right);
    const middle = Math.floor(sorted.length / 2);
    return sorted.length % 2 === 1
      ? (sorted[middle] ?? 0)
      : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
  };
  const spread = (values: readonly number[]): readonly number[] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return values.map((value) => (value - low) / (high - low));
  };
  const { a = [], b = [], c = [] } = cells;
  const fullA = spread(a.map((value) => value ?? median(given(a))));
  const fullB = b.map(
    (value, row) => value ?? meanOf(given(b.filter((_, other) => groups[other] === groups[row]))),
  );
  const centre = meanOf(fullB);
  const deviation = Math.sqrt(meanOf(fullB.map((value) => (value - centre) ** 2)));
  const most = Math.max(...given(c));
  const raw = fullA.map(
    (value, row) =>
      (value + 0.01 * ((((fullB[row] ?? 0) - centre) / deviation) * 10 + 100) + (2 * (c[row] ?? 0)) / most) /
      3.01,
  );
  return spread(raw).map((value) => value * 100);
}

const population = fc
  .array(
    fc.record({
      a: fc.option(fc.integer({ min: 0, max: 1000 }), { freq: 5 }),
      b: fc.option(fc.integer({ min: -50, max: 50 }), { freq: 5 }),
      c: fc.integer({ min: 1, max: 99 }),
      group: fc.constantFrom('x', 'y'),
    }),
    { minLength: 6, maxLength: 30 },
  )
  .filter((rows) => {
    const differ = (values: readonly (number | null)[]): boolean =>
      new Set(values.filter((value) => value !== null)).size > 1;
    const known = (group: string): boolean => rows.some((row) => row.group === group && row.b !== null);
    return differ(rows.map(({ a }) => a)) && differ(rows.map(({ b }) => b)) && known('x') && known('y');
  });

function cellsOf(rows: readonly { a: number | null; b: number | null; c: number }[]): Cells {
  return { a: rows.map(({ a }) => a), b: rows.map(({ b }) => b), c: rows.map(({ c }) => c) };
}

describe('fit, freeze, score', () => {
  it('is the same as two passes over the table', () => {
    fc.assert(
      fc.property(population, (rows) => {
        const groups = rows.map(({ group }) => group);
        const frozen = frozenOf(index, cellsOf(rows), { groups });
        const plan = expectOk(compileInstrument(frozen));
        const scores = expectOk(scoreTable(plan, referenceOf(index, cellsOf(rows), groups)));
        const values = Array.from(scores.nodes[0]?.values ?? []);
        const expected = twoPasses(cellsOf(rows), groups);
        expect(values).toHaveLength(expected.length);
        values.forEach((value, row) => {
          expect(Math.abs(value - (expected[row] ?? Number.NaN))).toBeLessThan(1e-9);
        });
      }),
      { seed: 20231, numRuns: 60 },
    );
  });

  it('gives a subject the same number alone, in the reference, and beside strangers', () => {
    fc.assert(
      fc.property(population, population, (rows, strangers) => {
        const groups = rows.map(({ group }) => group);
        const plan = expectOk(compileInstrument(frozenOf(index, cellsOf(rows), { groups })));
        const [first] = rows;
        if (first === undefined) throw new Error('Nobody.');
        const together = expectOk(scoreTable(plan, referenceOf(index, cellsOf(rows), groups)));
        const among = expectOk(
          scoreTable(
            plan,
            referenceOf(index, cellsOf([first, ...strangers]), [
              first.group,
              ...strangers.map(({ group }) => group),
            ]),
          ),
        );
        const alone = expectOk(
          scoreSubject(plan, { a: first.a, b: first.b, c: first.c }, { attributes: { group: first.group } }),
        );
        expect(alone.nodes[0]?.value).toBe(together.nodes[0]?.values[0]);
        expect(alone.nodes[0]?.value).toBe(among.nodes[0]?.values[0]);
      }),
      { seed: 20232, numRuns: 30 },
    );
  });

  it('does not depend on the order of the subjects, to the last bit', () => {
    fc.assert(
      fc.property(
        population.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          const frozen = [rows, shuffled].map((some) =>
            frozenOf(index, cellsOf(some), { groups: some.map(({ group }) => group) }),
          );
          const [left, right] = frozen.map((one) => expectOk(compileInstrument(one)).model.digest);
          expect(right).toBe(left);
        },
      ),
      { seed: 20233, numRuns: 30 },
    );
  });

  it('has a digest of its own for each reference', () => {
    const digest = (cells: Cells): string =>
      expectOk(compileInstrument(frozenOf(oneItem({ plus: { fit: 'mean' } }), cells))).model.digest;
    expect(digest({ a: [1, 2] })).not.toBe(digest({ a: [1, 3] }));
    expect(digest({ a: [1, 2] })).toBe(digest({ a: [2, 1] }));
  });

  it('can be fitted again on another table from what it was fitted from', () => {
    const first = frozenOf(
      index,
      cellsOf([
        { a: 1, b: 2, c: 3 },
        { a: 5, b: 9, c: 7 },
      ]),
      { groups: ['x', 'y'] },
    );
    const asWritten = (steps: readonly Step[]): readonly Step[] =>
      steps.map((step) => ('fittedFrom' in step && step.fittedFrom !== undefined ? step.fittedFrom : step));
    const refittable: Instrument = {
      ...first,
      items: first.items.map((item) => ({ ...item, then: asWritten(item.then ?? []) })),
      nodes: first.nodes.map((node) =>
        'then' in node && node.then !== undefined ? { ...node, then: asWritten(node.then) } : node,
      ),
    };
    expect(refittable).toEqual(index);
  });

  it('is left as it is when there is nothing to fit', () => {
    const plain = oneItem({ plus: 1 });
    expect(frozenOf(plain, { a: [1] })).toEqual(plain);
    const frozen = frozenOf(oneItem({ plus: { fit: 'mean' } }), { a: [1, 2] });
    expect(frozenOf(frozen, { a: [50, 60] })).toEqual(frozen);
  });
});
