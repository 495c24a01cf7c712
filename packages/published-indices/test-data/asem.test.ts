import type { AnswerTable, Instrument, Plan, Step } from '@sopana/scoring';
import {
  compileInstrument,
  fitInstrument,
  readingPlan,
  scoreSubject,
  sheetOfTable,
  tableOfWide,
} from '@sopana/scoring';
import { parseInstrument } from '@sopana/scoring/schemas';
import { deepFreeze, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { asem2018, datasetsInParts } from '../src/index.js';
import { indicatorsOf, indicatorsShown, withPipelines } from '../test/support/asem.js';
import type { PublishedText } from '../test/support/reproduce.js';
import { readDataset } from './read-dataset.js';
import { readPublished } from './read-published.js';
import { agreementOf, type ScoredDataset, scored } from './score-dataset.js';

const dataset = datasetsInParts.find(({ index }) => index === 'asem') ?? fail();
const text = readDataset(dataset);
const indicators = Object.keys(indicatorsOf(asem2018));
const golden = (name: string): PublishedText => readPublished(`asem/golden/${name}.csv`);

/** Items and attributes are the same in all variants. */
const table: AnswerTable = expectOk(tableOfWide(expectOk(readingPlan(asem2018)), text, dataset.columnMap));

function fitted(instrument: Instrument): Plan {
  return expectOk(compileInstrument(expectOk(fitInstrument(deepFreeze(instrument), table))));
}

function scoredWith(instrument: Instrument): ScoredDataset {
  return scored(dataset, text, fitted(instrument), table);
}

/** Greatest deviation of indicators from a golden file; a missing value must be missing in both. */
function deviation(instrument: Instrument, file: PublishedText, ids: readonly string[] = indicators): number {
  const result = scoredWith(indicatorsShown(instrument));
  const at = file.header.indexOf('uCode');
  const rowOf = new Map(file.rows.map((row) => [row[at], row]));
  expect(rowOf.size).toBe(51);
  const deviations = ids.flatMap((id) => {
    const column = file.header.indexOf(id);
    return result.valuesOf(`${id}.shown`).map((value, row) => {
      const cell = rowOf.get(result.scores.subjects[row])?.[column] ?? 'no cell';
      if (cell === '' || value === null) return cell === '' && value === null ? 0 : Number.POSITIVE_INFINITY;
      return Math.abs(value - Number(cell));
    });
  });
  expect(deviations.length).toBe(51 * ids.length);
  return Math.max(...deviations);
}

const only = (kept: readonly string[]): Instrument =>
  withPipelines(asem2018, (pipeline) => (kept.includes(pipeline) ? [{ use: pipeline }] : []));

const directions = ['higherIsBetter', 'lowerIsBetter'];
const treated = ['missing', 'outliers'];

describe('ASEM Sustainable Connectivity as computed by COINr 1.1.14', () => {
  it.each([
    ['Denominated', []],
    ['Imputed', ['missing']],
    ['Screened', ['missing']],
    ['Treated', treated],
    ['Normalised', [...treated, ...directions]],
  ] as const)('stage %s: 51 × 49 values within 1e-12', (stage, kept) => {
    expect(deviation(only(kept), golden(`stage_${stage}`))).toBeLessThan(1e-12);
  });

  it('stage Raw: the answers', () => {
    const raw = golden('stage_Raw');
    const rowOf = new Map(raw.rows.map((row) => [row[0], row]));
    const others = text.rows.flatMap((row) =>
      indicators.filter((id) => {
        const [cell, wanted] = [
          row[text.header.indexOf(id)],
          rowOf.get(row[1] ?? '')?.[raw.header.indexOf(id)],
        ];
        return cell !== wanted;
      }),
    );
    expect(others).toEqual([]);
  });

  const result = scoredWith(asem2018);

  it.each(Object.keys(dataset.published).filter((id) => id !== 'rank'))(
    'stage Aggregated: %s within 1e-12',
    (id) => {
      const { published, maxDeviation } = agreementOf(result, id);
      expect(published).toBe(51);
      expect(maxDeviation).toBeLessThan(1e-12);
    },
  );

  it('all 51 ranks', () => {
    expect(result.ranks).toEqual(result.publishedOf('rank').map(Number));
  });

  it('15 indicators have outliers, 35 values in all', () => {
    const steps = [...result.plan.instrument.items, ...result.plan.instrument.nodes].flatMap((owner) =>
      'then' in owner ? (owner.then ?? []) : [],
    );
    const drawnIn = steps.filter(
      (step) => 'clip' in step && step.fittedFrom !== undefined && 'winsorise' in step.fittedFrom,
    );
    expect(drawnIn.length).toBe(15);
    const [before, after] = [['missing'], treated].map((kept) => scoredWith(indicatorsShown(only(kept))));
    const moved = indicators.flatMap((id) => {
      const values = before?.valuesOf(`${id}.shown`) ?? [];
      return (after?.valuesOf(`${id}.shown`) ?? []).filter((value, row) => value !== values[row]);
    });
    expect(moved.length).toBe(35);
  });

  it('the frozen document is a document of its own: it parses to itself, and fitting it again changes nothing', () => {
    const frozen = result.plan.instrument;
    expect(expectOk(parseInstrument(frozen))).toEqual(frozen);
    expect(expectOk(fitInstrument(frozen, table))).toEqual(frozen);
    expect(frozen).not.toEqual(asem2018);
    expect(result.plan.model).toMatchObject({ id: 'asem', version: '2018' });
  });

  it('one subject alone has the bits that it has in the table', () => {
    const nodes = result.scores.nodes.filter(({ id }) => id in dataset.published);
    const alone = result.scores.subjects.map((_, row) => {
      const attributes = { region: table.attributes[0]?.values[row] ?? '' };
      const score = expectOk(
        scoreSubject(result.plan, sheetOfTable(result.plan, table, row), { attributes }),
      );
      return nodes.map(({ id }) => score.nodes.find((node) => node.id === id)?.value);
    });
    expect(alone).toEqual(result.scores.subjects.map((_, row) => nodes.map(({ values }) => values[row])));
  });
});

describe('eight normalisers of COINr', () => {
  const negative: Step = { times: -1 };
  const normalised = (steps: readonly Step[]): Instrument =>
    withPipelines(asem2018, (pipeline) => {
      if (pipeline === 'lowerIsBetter') return [negative, ...steps];
      return pipeline === 'higherIsBetter' ? steps : [{ use: pipeline }];
    });
  const fit = (statistic: 'min' | 'max') => ({ fit: statistic }) as const;
  const among = { fit: 'values' } as const;
  const posts = (to: readonly [number, number]): Step => ({
    goalposts: { worst: fit('min'), best: fit('max'), to },
  });

  it.each([
    ['norm_n_minmax', posts([0, 100])],
    ['norm_n_minmax_1_100', posts([1, 100])],
    ['norm_n_zscore', { zscore: { mean: { fit: 'mean' }, deviation: { fit: 'standardDeviation' } } }],
    ['norm_n_dist2max', { distance: { target: fit('max'), worst: fit('min') } }],
    ['norm_n_rank', { place: { as: 'rank', among } }],
    ['norm_n_borda', { place: { as: 'borda', among } }],
    ['norm_n_prank', { place: { as: 'percentile', among } }],
  ] as readonly (readonly [string, Step])[])('%s within 1e-12', (name, step) => {
    expect(deviation(normalised([step]), golden(name))).toBeLessThan(1e-12);
  });

  // The greatest value of minus an indicator whose least value is 0 is 0, and nothing can be divided by it:
  // COINr prints Inf, we report the three indicators.
  const without = ['CostImpEx', 'Tariff', 'Poverty'];
  const fraction: Step = { dividedBy: fit('max') };

  it('norm_n_fracmax within 1e-12, but for the three indicators that it does not exist for', () => {
    const some = withPipelines(normalised([]), (pipeline) => [{ use: pipeline }]);
    const withFraction = <T extends { readonly id: string; readonly then?: readonly Step[] }>(owner: T): T =>
      owner.then === undefined || without.includes(owner.id)
        ? owner
        : { ...owner, then: [...owner.then, fraction] };
    const instrument: Instrument = {
      ...some,
      items: some.items.map(withFraction),
      nodes: some.nodes.map((node) => ('formula' in node ? withFraction(node) : node)),
    };
    const kept = indicators.filter((id) => !without.includes(id));
    expect(kept.length).toBe(46);
    expect(deviation(instrument, golden('norm_n_fracmax'), kept)).toBeLessThan(1e-12);
  });

  it('norm_n_fracmax of all: the three are reported', () => {
    const result = fitInstrument(normalised([fraction]), table);
    const compiled = result.ok ? compileInstrument(result.value) : result;
    const places = compiled.ok ? [] : compiled.issues.map(({ facts }) => facts['id']);
    expect([...new Set(places)].sort()).toEqual([...without].sort());
  });
});

describe('three means of COINr, on 1 to 100', () => {
  it.each([
    ['agg_a_amean', 'mean'],
    ['agg_a_gmean', 'geometric'],
    ['agg_a_hmean', 'harmonic'],
  ] as const)('%s within 1e-12', (name, by) => {
    const fit = (statistic: 'min' | 'max') => ({ fit: statistic }) as const;
    const to = [1, 100] as const;
    const scaled = withPipelines(asem2018, (pipeline): readonly Step[] => {
      if (pipeline === 'lowerIsBetter') return [{ goalposts: { worst: fit('max'), best: fit('min'), to } }];
      if (pipeline === 'higherIsBetter') return [{ goalposts: { worst: fit('min'), best: fit('max'), to } }];
      return [{ use: pipeline }];
    });
    const nodes = scaled.nodes.map((node) => ('formula' in node || 'bands' in node ? node : { ...node, by }));
    const instrument: Instrument = {
      ...scaled,
      arithmetic: { ...scaled.arithmetic, root: 'logs' },
      nodes: nodes as Instrument['nodes'],
    };
    const result = scoredWith(instrument);
    const file = golden(name);
    const rowOf = new Map(file.rows.map((row) => [row[0], row]));
    const ids = file.header.slice(1);
    const deviations = ids.flatMap((id) =>
      result.valuesOf(id).map((value, row) => {
        const cell = rowOf.get(result.scores.subjects[row])?.[file.header.indexOf(id)];
        return value === null || cell === undefined
          ? Number.POSITIVE_INFINITY
          : Math.abs(value - Number(cell));
      }),
    );
    expect(deviations.length).toBe(51 * 11);
    expect(Math.max(...deviations)).toBeLessThan(1e-12);
  });
});

describe('a pillar left out', () => {
  const file = golden('loo_pillars_ranks');
  const rowOf = new Map(file.rows.map((row) => [row[0], row]));

  it.each(file.header.slice(1))('%s: all 51 ranks', (pillar) => {
    const nodes = asem2018.nodes.map((node) =>
      'formula' in node || !('of' in node) || !Array.isArray(node.of)
        ? node
        : { ...node, of: node.of.filter((child: unknown) => child !== pillar) },
    );
    const result = scoredWith({ ...asem2018, nodes: nodes as Instrument['nodes'] });
    const wanted = result.scores.subjects.map((subject) =>
      Number(rowOf.get(subject)?.[file.header.indexOf(pillar)]),
    );
    expect(result.ranks).toEqual(wanted);
  });
});

function fail(): never {
  throw new Error('no data set of asem');
}
