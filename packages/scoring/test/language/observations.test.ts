import { deepFreeze, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type { AnswerRow, AnswerValue, Instrument, Item, Reducer, Scale } from '../../src/index.js';
import {
  compileInstrument,
  explainScore,
  fitInstrument,
  linesOfExplanation,
  mergeObservations,
  readingPlan,
  scoreSubject,
  scoreTable,
  tableOfRows,
} from '../../src/index.js';
import { instrumentOf, planOf } from '../build.js';

const yesNo: Scale = { id: 'yesNo', type: 'boolean' };

/** Values of one item by several observers, in the order of their occasions. */
function seen(values: readonly (AnswerValue | null)[], item = 'a', subject = 'x'): readonly AnswerRow[] {
  return deepFreeze(
    values.map((value, at): AnswerRow => {
      const row = { subject, item, observer: `o${at}`, occasion: `2026-0${at + 1}` };
      return value === null ? { ...row, class: 'unknown' } : { ...row, class: 'value', value };
    }),
  );
}

function reduced(
  reduce: NonNullable<Item['reduce']>,
  values: readonly (AnswerValue | null)[],
  scale?: Scale,
): number | string {
  const plan = planOf({
    scales: scale === undefined ? [] : [scale],
    items: [{ id: 'a', reduce, ...(scale === undefined ? {} : { scale: scale.id }) }],
    nodes: [{ id: 'mean', of: ['a'] }],
  });
  const [node] = expectOk(scoreSubject(plan, seen(values))).nodes;
  return node?.value ?? node?.class ?? 'nothing';
}

describe('several observations of an item as one', () => {
  it.each<[Reducer, readonly (number | null)[], number | string]>([
    ['best', [2, 5, 3], 5],
    ['worst', [2, 5, 3], 2],
    ['first', [2, 5, 3], 2],
    ['last', [2, 5, 3], 3],
    ['mean', [2, 5, 3], 10 / 3],
    ['mean', [1e16, 1, -1e16], 1 / 3],
    ['median', [2, 5, 3], 3],
    ['median', [2, 5, 3, 9], 4],
    ['mode', [2, 5, 5, 3], 5],
    [{ trimmedMean: 0.2 }, [100, 2, 5, 3, -90], 10 / 3],
    [{ trimmedMean: 0.2 }, [100, 2, 5, 3], 110 / 4],
    ['mean', [2, null, 4], 3],
    ['mean', [null, null], 'unknown'],
    ['last', [2, 5, null], 5],
  ])('%j of %j is %s', (reducer, values, expected) => {
    expect(reduced(reducer, values)).toBe(expected);
  });

  it.each<[Reducer, readonly boolean[], number]>([
    ['share', [true, false, true, true], 0.75],
    ['any', [false, false, true], 1],
    ['any', [false, false], 0],
    ['all', [true, true], 1],
    ['all', [true, false], 0],
    ['mode', [true, false, true], 1],
  ])('%s of %j', (reducer, values, expected) => {
    expect(reduced(reducer, values, yesNo)).toBe(expected);
  });

  it('reads the scale before it reduces', () => {
    expect(reduced('mean', [true, false], { ...yesNo, whenTrue: 100, whenFalse: 20 })).toBe(60);
  });

  it('takes first and last by occasion, not by the order of the rows', () => {
    const plan = planOf({ items: [{ id: 'a', reduce: 'last' }], nodes: [{ id: 'mean', of: ['a'] }] });
    const turned = [...seen([2, 5, 3])].reverse();
    expect(expectOk(scoreSubject(plan, turned)).nodes[0]?.value).toBe(3);
  });

  it('knows no mode of a tie, and says so', () => {
    const plan = planOf({ items: [{ id: 'a', reduce: 'mode' }], nodes: [{ id: 'mean', of: ['a'] }] });
    const score = expectOk(scoreSubject(plan, seen([2, 5, 2, 5])));
    expect(score.nodes[0]?.class).toBe('unknown');
    expect(score.faults.map(({ code, path }) => [code, path])).toEqual([['score.methodUndefined', [0, 'a']]]);
    expect(score.faults[0]?.message).toContain('2 and 5 are equally frequent');
  });

  it('counts observations without a value as the rule says', () => {
    expect(reduced([{ use: 'mean', missing: { unknown: 'zero' } }], [6, null, 3])).toBe(3);
    expect(reduced([{ use: 'mean', missing: { unknown: 9 } }], [6, null, 3])).toBe(6);
    expect(reduced([{ use: 'mean', missing: { unknown: 'propagate' } }], [6, null, 3])).toBe('unknown');
    expect(reduced([{ use: 'mean', missing: { unknown: 'excludeParent' } }], [6, null])).toBe(
      'notApplicable',
    );
  });

  it('is chosen by an attribute of the subject', () => {
    const plan = planOf({
      attributes: [{ id: 'government', type: 'text' }],
      items: [
        {
          id: 'a',
          reduce: [{ when: { attribute: 'government', is: 'central' }, use: 'best' }, { use: 'mean' }],
        },
      ],
      nodes: [{ id: 'mean', of: ['a'] }],
    });
    const of = (government?: string) =>
      expectOk(
        scoreSubject(plan, seen([2, 6]), government === undefined ? {} : { attributes: { government } }),
      );
    expect(of('central').nodes[0]?.value).toBe(6);
    expect(of('local').nodes[0]?.value).toBe(4);
    expect(of().nodes[0]?.class).toBe('unknown');
    expect(of().faults.map(({ code }) => code)).toEqual(['score.methodUndefined']);
  });

  it('may be a condition on nothing but attributes: nothing else is known when it is put', () => {
    const result = compileInstrument(
      instrumentOf({
        items: [{ id: 'a' }, { id: 'b', reduce: [{ when: { value: 'a', atLeast: 1 }, use: 'best' }] }],
      }),
    );
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path])).toEqual([
      ['condition.unknownSubject', ['items', 1, 'reduce', 0, 'when']],
    ]);
  });

  it('of an item without a reducer are refused, each at its row', () => {
    const plan = planOf({ items: [{ id: 'a' }], nodes: [{ id: 'mean', of: ['a'] }] });
    const result = scoreSubject(plan, seen([2, 5]));
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path])).toEqual([
      ['answer.severalObservations', [1, 'a']],
    ]);
  });
});

/** The question "online, and if so, complete?" as a table, reduced in one of two places. */
function service(place: 'item' | 'node'): Partial<Instrument> {
  const items: readonly Item[] = ['online', 'complete'].map((id) => ({
    id,
    scale: 'yesNo',
    ...(place === 'item' ? { reduce: 'best' as const } : {}),
  }));
  return {
    scales: [yesNo],
    items,
    nodes: [
      {
        id: 'service',
        cases: [
          {
            when: {
              all: [
                { answer: 'online', is: true },
                { answer: 'complete', is: true },
              ],
            },
            value: 100,
          },
          { when: { answer: 'online', is: true }, value: 40 },
          { value: 0 },
        ],
        ...(place === 'node' ? { reduce: 'best' as const } : {}),
      },
    ],
  };
}

describe('the question first or the observation first', () => {
  // One observer found it online but not complete, the other complete but not online.
  const answers = [...seen([true, false], 'online'), ...seen([false, true], 'complete')];

  it('gives different results', () => {
    const question = expectOk(scoreSubject(planOf(service('item')), answers));
    const observation = expectOk(scoreSubject(planOf(service('node')), answers));
    expect(question.nodes[0]?.value).toBe(100);
    expect(observation.nodes[0]?.value).toBe(40);
  });

  const plan = planOf({
    items: [{ id: 'a' }, { id: 'b' }],
    nodes: [
      { id: 'visit', of: ['a', 'b'], missing: { unanswered: 'skip' }, then: [{ times: 10 }], reduce: 'mean' },
      { id: 'root', of: ['visit'], by: 'sum' },
    ],
  });
  // The first visit answers both, the second one of two.
  const visits = [...seen([2, 10]), ...seen([4], 'b')];

  it('counts what each observation answered', () => {
    const { nodes } = expectOk(scoreSubject(plan, visits));
    expect(nodes.map(({ id, value, answeredShare }) => [id, value, answeredShare])).toEqual([
      ['visit', 65, 0.75],
      ['root', 65, 0.75],
    ]);
    expect(nodes[0]?.parts).toEqual([]);
  });

  it('is explained by the number of each observation', () => {
    const told = expectOk(explainScore(plan, visits, 'root'));
    const root = told.root.kind === 'aggregate' ? told.root.parts[0]?.because : undefined;
    expect(root).toMatchObject({
      kind: 'reduced',
      value: 65,
      answeredShare: 0.75,
      reduce: 'mean',
      observations: [
        { value: 30, class: 'value', observer: 'o0', occasion: '2026-01', source: null },
        { value: 100, class: 'value', observer: 'o1', occasion: '2026-02', source: null },
      ],
    });
    expect(linesOfExplanation(told, [])).toContain(
      '    worked out for each of 2 observations: 30 (o0), 100 (o1)',
    );
  });

  it('gives a table the numbers of each subject alone', () => {
    const other = seen([8, 6], 'a', 'y');
    const table = expectOk(tableOfRows(plan, [...visits, ...other]));
    const scores = expectOk(scoreTable(plan, table));
    const alone = [visits, other].map((rows) => expectOk(scoreSubject(plan, rows)).nodes);
    expect(scores.subjects).toEqual(['x', 'y']);
    scores.nodes.forEach((column, at) => {
      expect(Array.from(column.values)).toEqual(alone.map((nodes) => nodes[at]?.value));
      expect(Array.from(column.answered.values)).toEqual(alone.map((nodes) => nodes[at]?.answeredShare));
    });
  });
});

describe('a table that was merged before', () => {
  it.each<Reducer>(['mean', 'share', 'median', 'any', 'best', 'mode'])(
    'by %s gives the same scores',
    (reducer) => {
      const plan = planOf({
        scales: [{ ...yesNo, whenTrue: 100 }],
        items: [{ id: 'a', scale: 'yesNo', reduce: reducer }],
        nodes: [{ id: 'mean', of: ['a'] }],
      });
      const table = expectOk(tableOfRows(plan, seen([true, false, true])));
      const once = expectOk(scoreTable(plan, table));
      const merged = expectOk(mergeObservations(plan, table));
      const twice = expectOk(scoreTable(plan, merged));
      expect(merged.rows).toHaveLength(1);
      expect(Array.from(twice.nodes[0]?.values ?? [])).toEqual(Array.from(once.nodes[0]?.values ?? []));
      expect(once.nodes[0]?.values[0]).toBeGreaterThan(0);
    },
  );
});

describe('fitting on several observations', () => {
  const rows = [...seen([2, 10]), ...seen([4, 4], 'a', 'y'), ...seen([5], 'a', 'z')];

  it('reads what the items are after they were reduced', () => {
    const instrument = instrumentOf({
      items: [{ id: 'a', reduce: 'mean', then: [{ dividedBy: { fit: 'max' } }] }],
      nodes: [{ id: 'mean', of: ['a'] }],
    });
    const table = expectOk(tableOfRows(expectOk(readingPlan(instrument)), rows));
    const frozen = expectOk(fitInstrument(instrument, table));
    expect(frozen.items[0]?.then?.[0]).toMatchObject({ dividedBy: 6 });
  });

  it('reads what a node is after its observations were reduced', () => {
    const instrument = instrumentOf({
      items: [{ id: 'a' }],
      nodes: [
        { id: 'visit', of: ['a'], then: [{ clip: [null, 8] }], reduce: 'mean' },
        { id: 'root', of: ['visit'], then: [{ dividedBy: { fit: 'max' } }] },
      ],
    });
    const table = expectOk(tableOfRows(expectOk(readingPlan(instrument)), rows));
    const frozen = expectOk(fitInstrument(instrument, table));
    // x: (2 + 8)/2, y: 4, z: 5.
    expect(frozen.nodes[1]).toMatchObject({ then: [{ dividedBy: 5 }] });
  });
});

describe('a condition on an answer that was made a number', () => {
  const parts = (reduce: Reducer, when: object): Instrument =>
    instrumentOf({
      scales: [yesNo],
      items: [{ id: 'a', scale: 'yesNo', reduce }],
      nodes: [{ id: 'table', cases: [{ when: when as never, value: 1 }, { value: 0 }] }],
    });
  const issues = (instrument: Instrument): readonly (readonly [string, readonly (string | number)[]])[] => {
    const plan = compileInstrument(instrument);
    return plan.ok ? [] : plan.issues.map(({ code, path }) => [code, path] as const);
  };

  it.each<Reducer>(['mean', 'median', 'share', 'any', 'all', { trimmedMean: 0.1 }])(
    '%j is refused',
    (reducer) => {
      expect(issues(parts(reducer, { answer: 'a', is: true }))).toEqual([
        ['instrument.notAnOption', ['nodes', 0, 'cases', 0, 'when']],
      ]);
      expect(issues(parts(reducer, { value: 'a', atLeast: 0.5 }))).toEqual([]);
    },
  );

  it.each<Reducer>(['best', 'worst', 'mode', 'first', 'last'])('%s is still an option', (reducer) => {
    expect(issues(parts(reducer, { answer: 'a', is: true }))).toEqual([]);
  });

  it('is allowed where the node is worked out for each observation', () => {
    const instrument = parts('mean', { answer: 'a', is: true });
    const [node] = instrument.nodes;
    const reducedNode = { ...node, reduce: 'mean' } as Instrument['nodes'][number];
    expect(issues({ ...instrument, nodes: [reducedNode] })).toEqual([]);
  });
});
