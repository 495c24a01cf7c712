import type { Issue, Result } from '@sopana/core';
import { describe, expect, it } from 'vitest';
import type { Improvement } from '../../src/index.js';
import { type advanceCodes, cheapestImprovements, nextLevel, whatIf } from '../../src/index.js';
import { compiled } from '../support/model.js';
import { planOf } from './support/build.js';

const plan = planOf({
  items: [{ id: 'a' }, { id: 'b' }],
  nodes: [
    { id: 'mean', of: ['a', 'b'] },
    { id: 'twist', formula: 'a - b' },
  ],
});

const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);

const search = (improvements: readonly Improvement[], goal = { node: 'mean', atLeast: 2 }): Result<unknown> =>
  cheapestImprovements(plan, { a: 1, b: 1 }, goal, improvements);

const producers: Record<keyof typeof advanceCodes, () => readonly Issue[]> = {
  'advance.unknownNode': () => issuesOf(search([], { node: 'maen', atLeast: 2 })),
  'advance.goalNotFinite': () => issuesOf(search([], { node: 'mean', atLeast: Number.NaN })),
  'advance.unbounded': () => {
    const found = cheapestImprovements(plan, { a: 1, b: 1 }, { node: 'twist', atLeast: 1 }, []);
    return found.ok ? found.value.notes : [];
  },
  'advance.unknownInstrument': () => [
    ...issuesOf(nextLevel(compiled, {}, { instrument: 'deap', level: 'tree' })),
    ...issuesOf(whatIf(compiled, {}, {}, { instrument: 'deap' })),
  ],
  'advance.unknownPart': () =>
    issuesOf(nextLevel(compiled, {}, { instrument: 'deep', level: 'tree', node: 'rots' })),
  'advance.unknownLevel': () => issuesOf(nextLevel(compiled, {}, { instrument: 'deep', level: 'bush' })),
  'improvement.unknownItem': () => issuesOf(search([{ item: 'c', to: 1, cost: 1 }])),
  'improvement.badCost': () =>
    issuesOf(
      search([
        { item: 'a', to: 1, cost: -1 },
        { item: 'b', to: 1, cost: Number.NaN },
      ]),
    ),
  'improvement.costTooFine': () => [
    ...issuesOf(search([{ item: 'a', to: 1, cost: 1 / 3 }])),
    ...issuesOf(search([{ item: 'a', to: 1, cost: 2 ** 53 }])),
  ],
  'improvement.shared': () =>
    issuesOf(
      search([
        { item: 'a', to: 1, cost: 1, also: { b: 2 } },
        { item: 'b', to: 1, cost: 1 },
      ]),
    ),
};

describe('issue codes of advance', () => {
  it.each(Object.keys(producers) as (keyof typeof advanceCodes)[])('%s', (code) => {
    const issues = producers[code]();
    expect([...new Set(issues.map((issue) => issue.code))]).toEqual([code]);
    for (const { message } of issues) expect(message).not.toMatch(/[{}]/);
  });

  it('reports all mistakes at once, each at its place', () => {
    const issues = issuesOf(
      search(
        [
          { item: 'x', to: 1, cost: -1 },
          { item: 'a', to: 1, cost: 1, requires: [{ item: 'y', isOneOf: [] }] },
        ],
        { node: 'm', atLeast: 1 },
      ),
    );
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['advance.unknownNode', 'goal.node'],
      ['improvement.unknownItem', 'improvements.0'],
      ['improvement.badCost', 'improvements.0.cost'],
      ['improvement.unknownItem', 'improvements.1'],
    ]);
  });

  it('says which improvement gives an answer that the engine refuses', () => {
    const wrong = search([
      { item: 'a', to: 2, cost: 1 },
      { item: 'a', to: 'three', cost: 2, also: { b: true } },
    ]);
    expect(issuesOf(wrong).map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['answer.wrongType', 'improvements.1.to'],
      ['answer.wrongType', 'improvements.1.also.b'],
    ]);
    const several = search([
      { item: 'a', to: 1, cost: 1 },
      { item: 'a', to: 'two', cost: 2 },
      { item: 'b', to: 'one', cost: 1 },
    ]);
    expect(issuesOf(several).map(({ path }) => path.join('.'))).toEqual([
      'improvements.1.to',
      'improvements.2.to',
    ]);
    const before = cheapestImprovements(plan, { a: 'one' }, { node: 'mean', atLeast: 1 }, []);
    expect(issuesOf(before).map(({ path }) => path)).toEqual([['a']]);
  });
});
