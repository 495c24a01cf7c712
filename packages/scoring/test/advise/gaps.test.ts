import { deepFreeze, expectCodes, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerSheet, Gap } from '../../src/index.js';
import { gapsOf, scoreSubject } from '../../src/index.js';
import { itemsOf, planOf } from '../build.js';

const plan = planOf({
  items: itemsOf('a', 'b'),
  nodes: [
    { id: 'mean', of: ['a', 'b'] },
    {
      id: 'level',
      of: 'mean',
      bands: [{ level: 'none' }, { level: 'basic', from: 2 }, { level: 'good', from: 4 }],
    },
    {
      id: 'stage',
      start: { level: 'begun' },
      gates: [
        { level: 'running', when: { value: 'a', atLeast: 2 } },
        { level: 'proven', when: { value: 'b', atLeast: 2 } },
      ],
    },
  ],
  profiles: [
    {
      id: 'goal',
      targets: [
        { node: 'stage', atLeast: 'proven' },
        { node: 'mean', atLeast: 3.5 },
        { node: 'level', atLeast: 'good' },
      ],
    },
    { id: 'start', targets: [{ node: 'level', atLeast: 'none' }] },
  ],
});

const gapsFor = (answers: AnswerSheet, profile = 'goal'): readonly Gap[] =>
  expectOk(gapsOf(plan, expectOk(scoreSubject(plan, deepFreeze(answers))), profile));

describe('gaps to a profile', () => {
  it('are in the order of the profile, in the unit of each node', () => {
    expect(gapsFor({ a: 3, b: 1 })).toEqual([
      { node: 'stage', wanted: 2, wantedLevel: 'proven', value: 1, gap: 1, state: 'gap' },
      { node: 'mean', wanted: 3.5, wantedLevel: null, value: 2, gap: 1.5, state: 'gap' },
      { node: 'level', wanted: 2, wantedLevel: 'good', value: 1, gap: 1, state: 'gap' },
    ]);
  });

  it.each<[string, AnswerSheet, readonly (number | null)[], readonly Gap['state'][]]>([
    ['just reached', { a: 4, b: 4 }, [0, 0, 0], ['met', 'met', 'met']],
    ['surpassed', { a: 90, b: 90 }, [0, 0, 0], ['met', 'met', 'met']],
    ['one of three', { a: 7, b: 0 }, [1, 0, 1], ['gap', 'met', 'gap']],
    ['a number a little short', { a: 3.5, b: 3.25 }, [0, 0.125, 1], ['met', 'gap', 'gap']],
    ['nothing answered', {}, [null, null, null], ['unknown', 'unknown', 'unknown']],
    ['one unknown', { a: 5, b: { class: 'unknown' } }, [null, null, null], ['unknown', 'unknown', 'unknown']],
  ])('%s', (_, answers, gaps, states) => {
    const found = gapsFor(answers);
    expect(found.map(({ gap }) => gap)).toEqual(gaps);
    expect(found.map(({ state }) => state)).toEqual(states);
  });

  it('the lowest level is met as soon as the level is known, and not before', () => {
    expect(gapsFor({ a: 0, b: 0 }, 'start').map(({ state }) => state)).toEqual(['met']);
    expect(gapsFor({}, 'start').map(({ state }) => state)).toEqual(['unknown']);
  });

  it('an unknown profile is named, with the one that was meant', () => {
    const told = gapsOf(plan, expectOk(scoreSubject(plan, { a: 1, b: 1 })), 'gaol');
    expectCodes(told, ['score.unknownProfile']);
    expect(told.ok ? '' : told.issues[0].message).toContain("'goal'");
  });

  it('better answers never widen a gap', () => {
    const answer = fc.integer({ min: 0, max: 12 }).map((halves) => halves / 2);
    fc.assert(
      fc.property(answer, answer, answer, answer, (a, b, moreOfA, moreOfB) => {
        const before = gapsFor({ a, b });
        gapsFor({ a: a + moreOfA, b: b + moreOfB }).forEach(({ gap, state }, at) => {
          expect(gap).toBeLessThanOrEqual(before[at]?.gap ?? -1);
          expect(state).toBe(gap === 0 ? 'met' : 'gap');
        });
      }),
      { seed: 81, numRuns: 200 },
    );
  });
});
