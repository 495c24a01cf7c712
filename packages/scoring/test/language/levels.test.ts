import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type { AnswerSheet, Instrument } from '../../src/index.js';
import { gapsOf, scoreSubject } from '../../src/index.js';
import { itemsOf, nodeOf, numberOf, planOf } from '../build.js';

const levels = ['none', 'basic', 'good', 'excellent'];

describe('bands', () => {
  const bands = levels.map((level, at) => (at === 0 ? { level } : { level, from: at * 25 }));
  const plan = planOf({
    items: itemsOf('a'),
    nodes: [
      { id: 'mean', of: ['a'] },
      { id: 'lower', of: 'mean', bands },
      { id: 'upper', of: 'mean', bands, closed: 'upper' },
      { id: 'ofItem', of: 'a', bands },
    ],
  });

  it.each<[number, string, string]>([
    [-5, 'none', 'none'],
    [24.999999999999996, 'none', 'none'],
    [25, 'basic', 'none'],
    [25.000000000000004, 'basic', 'basic'],
    [50, 'good', 'basic'],
    [75, 'excellent', 'good'],
    [1000, 'excellent', 'excellent'],
  ])('%d is %s where a band holds its start, and %s where it does not', (a, lower, upper) => {
    expect([nodeOf(plan, { a }, 'lower').level, nodeOf(plan, { a }, 'upper').level]).toEqual([lower, upper]);
    expect(nodeOf(plan, { a }, 'ofItem').level).toBe(lower);
    expect(nodeOf(plan, { a }, 'lower').value).toBe(levels.indexOf(lower));
  });

  it('have no level where there is no value', () => {
    expect(nodeOf(plan, { a: { class: 'refused' } }, 'lower')).toMatchObject({
      level: null,
      value: null,
      class: 'refused',
    });
  });
});

describe('gates', () => {
  const plan = planOf({
    items: itemsOf('a', 'b', 'c', 'leader'),
    nodes: [
      {
        id: 'level',
        start: { level: 'none' },
        gates: [
          { level: 'basic', when: { value: 'a', atLeast: 1 } },
          { level: 'good', when: { value: 'b', atLeast: 1 } },
          { level: 'excellent', when: { value: 'c', atLeast: 1 } },
        ],
        caps: [
          { when: { value: 'leader', below: 4 }, at: 'good' },
          { when: { value: 'leader', below: 2 }, at: 'basic' },
        ],
      },
    ],
  });
  const level = (answers: AnswerSheet): string | null => nodeOf(plan, answers, 'level').level;

  it.each<[string, readonly [number, number, number, number], string]>([
    ['all open', [1, 1, 1, 5], 'excellent'],
    ['the first closed', [0, 1, 1, 5], 'none'],
    ['the second closed: the third does not count', [1, 0, 1, 5], 'basic'],
    ['held down by a cap', [1, 1, 1, 3], 'good'],
    ['held down by the lower of two caps', [1, 1, 1, 1], 'basic'],
    ['a cap above the level changes nothing', [1, 0, 1, 3], 'basic'],
  ])('%s', (_, [a, b, c, leader], expected) => {
    expect(level({ a, b, c, leader })).toBe(expected);
  });

  it.each<[string, AnswerSheet, string | null]>([
    ['an open gate that could lead on', { a: 1, b: null, c: 1, leader: 5 }, null],
    ['an open gate behind a closed one', { a: 0, b: null, c: 1, leader: 5 }, 'none'],
    ['an open cap that could hold it down', { a: 1, b: 1, c: 1, leader: null }, null],
    ['an open cap over a level that is no higher', { a: 1, b: 0, c: 1, leader: null }, 'basic'],
    ['an open gate above a cap that holds', { a: 1, b: 1, c: null, leader: 3 }, 'good'],
  ])('%s', (_, answers, expected) => {
    expect(level(answers)).toBe(expected);
  });

  it('ask for every applicable practice where the document passes over the others', () => {
    const practices = planOf({
      items: [
        { id: 'a', tags: { tier: 1 } },
        { id: 'b', tags: { tier: 1 } },
      ],
      nodes: [
        {
          id: 'level',
          start: { level: 'none' },
          gates: [
            {
              level: 'basic',
              when: {
                every: { items: { tier: 1 } },
                read: 'value',
                atLeast: 3,
                missing: { notApplicable: 'skip', unanswered: 'no', refused: 'yes' },
              },
            },
          ],
        },
      ],
    });
    const of = (answers: AnswerSheet) => nodeOf(practices, answers, 'level').level;
    expect(of({ a: 3, b: { class: 'notApplicable' } })).toBe('basic');
    expect(of({ a: 3, b: { class: 'refused' } })).toBe('basic');
    expect(of({ a: 3, b: null })).toBe('none');
    expect(of({ a: 3, b: { class: 'unknown' } })).toBeNull();
    expect(of({ a: 2, b: { class: 'unknown' } })).toBe('none');
  });

  it('ask for some practice', () => {
    const some = planOf({
      items: itemsOf('a', 'b'),
      nodes: [
        {
          id: 'level',
          start: { level: 'none' },
          gates: [{ level: 'basic', when: { some: ['a', 'b'], read: 'value', above: 3, below: 5 } }],
        },
      ],
    });
    expect(nodeOf(some, { a: 3, b: 4 }, 'level').level).toBe('basic');
    expect(nodeOf(some, { a: 3, b: 5 }, 'level').level).toBe('none');
    expect(nodeOf(some, { a: 3, b: null }, 'level').level).toBeNull();
  });
});

describe('levels of levels', () => {
  const bands = levels.map((level, at) => (at === 0 ? { level } : { level, from: at }));
  const parts: Partial<Instrument> = {
    items: itemsOf('a', 'b', 'c'),
    nodes: [
      ...['a', 'b', 'c'].map((of) => ({ id: `level-${of}`, of, bands })),
      { id: 'weakest', of: ['level-a', 'level-b', 'level-c'], by: 'min' },
      { id: 'named', of: 'weakest', bands },
      { id: 'mean', of: ['level-a', 'level-b', 'level-c'] },
    ],
    profiles: [
      {
        id: 'goal',
        targets: [
          { node: 'level-a', atLeast: 'good' },
          { node: 'named', atLeast: 'excellent' },
          { node: 'mean', atLeast: 1.5 },
        ],
      },
    ],
  };
  const plan = planOf(parts);

  it('are as good as the weakest', () => {
    expect(nodeOf(plan, { a: 3, b: 1, c: 2 }, 'named').level).toBe('basic');
    expect(numberOf(plan, { a: 3, b: 1, c: 2 })).toBe(2);
  });

  it('are compared with a target profile', () => {
    const gaps = (answers: AnswerSheet) =>
      expectOk(gapsOf(plan, expectOk(scoreSubject(plan, answers)), 'goal')).map(({ gap, state }) => [
        gap,
        state,
      ]);
    expect(gaps({ a: 3, b: 1, c: 2 })).toEqual([
      [0, 'met'],
      [2, 'gap'],
      [0, 'met'],
    ]);
    expect(gaps({ a: 1, b: 1, c: null })).toEqual([
      [1, 'gap'],
      [null, 'unknown'],
      [null, 'unknown'],
    ]);
  });
});
