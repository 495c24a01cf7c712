import type { Reason } from '@sopana/core/condition';
import type { MaturityModel, NextLevel, Obstacle } from '@sopana/dmm';
import { describe, expect, it } from 'vitest';
import { model } from '../../dmm/test/support/model.js';
import { fitColumns } from '../src/output/fit-columns.js';
import { nextLevelReport } from '../src/output/next-level-report.js';
import { reasonText } from '../src/output/reason-text.js';

const reason: Reason = {
  path: [],
  subject: { kind: 'answer', id: 'owner' },
  test: { name: 'is', operand: 'agreed' },
  reading: { known: true, value: 'none' },
  truth: 'false',
  cause: 'notMet',
};

describe('reasonText', () => {
  it.each<[string, Partial<Reason>]>([
    ['answer owner is none, asked is agreed', {}],
    ['answer owner is none, asked is one of a or b', { test: { name: 'isOneOf', operand: ['a', 'b'] } }],
    ['answer owner is none, asked is to include a', { test: { name: 'has', operand: 'a' } }],
    ['answer owner is none, asked is above 0.3333', { test: { name: 'above', operand: 1 / 3 } }],
    ['answer owner is none, asked is known', { test: { name: 'present', operand: true } }],
    ['answer owner is none, asked is not known', { test: { name: 'present', operand: false } }],
    ['answer owner is a or 2, asked is agreed', { reading: { known: true, value: ['a', 2] } }],
    [
      'answer owner is not known (unanswered), asked is agreed',
      { reading: { known: false, reason: 'unanswered' } },
    ],
    ['a clause that is not understood', { subject: null }],
    ['a clause that is not understood', { test: null }],
  ])('%s', (expected, keys) => {
    expect(reasonText({ ...reason, ...keys })).toBe(expected);
  });
});

const next: NextLevel = {
  node: 'overall',
  level: 'tree',
  outcome: 'undecided',
  before: { value: 3, level: 'sapling' },
  after: { value: 4, level: null },
  raises: [],
  effort: 12,
  answers: {},
  roadmap: [],
  lowerBound: 9,
  gap: 3,
  explored: 1,
  obstacles: [],
  unanswered: [],
  unplanned: [],
  notes: [],
};
const textOf = (keys: Partial<NextLevel>, document: MaturityModel = model): string =>
  nextLevelReport(document, { ...next, ...keys }, 'x', ['en'])
    .shown(1000)
    .lines.join('\n');
const obstacle: Obstacle = {
  ...{ id: 'roots', kind: 'value', level: null, reached: 2, wanted: 3, reasons: [] },
};

describe('what the way to a level is told as', () => {
  it('says how much cheaper a way may be while that is not decided', () => {
    expect(textOf({})).toContain(
      'x: overall is 3 (sapling). tree costs 12 person-days and leads to 4 (no level). ' +
        'A way may cost up to 3 person-days less: not decided after 1 step of the search.',
    );
  });

  it('names no unit where the model has none', () => {
    const { effortUnit: _, ...plain } = model;
    expect(textOf({}, plain)).toContain('tree costs 12 and leads');
  });

  it('tells of labels of actions', () => {
    const action = { id: 'a', of: 'roots', level: 'tree', effort: 1, label: { en: 'Name an owner' } };
    expect(textOf({ roadmap: [{ action, adds: null, value: null, level: null }] })).toContain(
      'a: Name an owner',
    );
  });

  it('tells why nothing more can be planned', () => {
    expect(textOf({ unplanned: [{ of: 'roots', level: 'tree', reason: 'prerequisite' }] })).toContain(
      'What has to be done before roots comes to tree cannot be planned',
    );
  });

  it.each<[string, Partial<Obstacle>]>([
    ['roots comes to 2; wanted is 3.', {}],
    ['roots comes to 2.', { wanted: null }],
    ['roots still has no value.', { kind: 'missing', reached: null, wanted: null }],
    [
      'roots is, or may be, held at seed by a cap: answer owner is none',
      {
        kind: 'cap',
        level: 'seed',
        reasons: [reason],
      },
    ],
    ['roots is kept from tree by its gate.', { kind: 'gate', level: 'tree' }],
    ['for roots, but not all of it can be had together.', { kind: 'combination' }],
  ])('tells what holds: %s', (expected, keys) => {
    expect(textOf({ outcome: 'unreachable', obstacles: [{ ...obstacle, ...keys }] })).toContain(expected);
  });
});

describe('fitColumns', () => {
  const columns = [
    { name: 'a', cells: ['a long subject indeed'] },
    { name: 'b', cells: ['wide words'], short: ['w'] },
    { name: 'c', cells: ['12345'], isOptional: true as const },
  ];

  it.each([
    [40, 'a long subject indeed|wide words|12345', []],
    [34, 'a long subject indeed|w|12345', []],
    [29, 'a long subject indeed|w', ['c']],
    [15, 'a long subj…|w', ['c']],
    [3, 'a long …|w', ['c']],
  ])('within %i characters', (width, expected, hidden) => {
    const fitted = fitColumns(columns, width);
    expect([...fitted.grid.rows].map((row) => row.join('|'))).toEqual([expected]);
    expect(fitted.hidden).toEqual(hidden);
  });
});
