import { deepFreeze, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainScore, judgeGates, scoreSubject } from '../src/index.js';
import { itemsOf, planOf } from './build.js';

const plan = planOf({
  items: itemsOf('a', 'b', 'c'),
  nodes: [
    { id: 'mean', of: ['a', 'b'] },
    { id: 'aside', of: ['c'] },
    {
      id: 'rung',
      start: { level: 'none' },
      gates: [
        { level: 'low', when: { value: 'mean', atLeast: 1 } },
        {
          level: 'high',
          when: {
            all: [
              { value: 'mean', atLeast: 3 },
              { value: 'b', atLeast: 2 },
            ],
          },
        },
      ],
      caps: [{ when: { value: 'c', below: 1 }, at: 'low' }],
    },
    { id: 'twin', start: { level: 'none' }, gates: [{ level: 'some', when: { value: 'aside', above: 4 } }] },
  ],
});

const cell = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 5 }));

describe('judging gates', () => {
  it('says what the explanation and the score say, for any answers', () => {
    fc.assert(
      fc.property(fc.record({ a: cell, b: cell, c: cell }), (answers) => {
        const judged = expectOk(judgeGates(plan, deepFreeze(answers), ['twin', 'rung']));
        expect(judged.map(({ id }) => id)).toEqual(['twin', 'rung']);
        const scores = expectOk(scoreSubject(plan, answers)).nodes;
        for (const { id, level, gates, caps } of judged) {
          const { root } = expectOk(explainScore(plan, answers, id));
          expect(root.kind === 'gates' && { level: root.level, gates: root.gates, caps: root.caps }).toEqual({
            level,
            gates,
            caps,
          });
          expect(scores.find((score) => score.id === id)?.level).toBe(level);
        }
      }),
      { seed: 20261127, numRuns: 300 },
    );
  });

  it('gives nothing for nothing, and refuses bad answers as scoring does', () => {
    expect(expectOk(judgeGates(plan, {}, []))).toEqual([]);
    const bad = judgeGates(plan, { nobody: 1 }, ['rung']);
    expect(bad.ok ? [] : bad.issues.map(({ code }) => code)).toEqual(['answer.unknownItem']);
  });

  it('names every node that it cannot judge', () => {
    const refused = judgeGates(plan, {}, ['rung', 'mean', 'rang']);
    expect(refused.ok ? [] : refused.issues.map(({ code, path }) => [code, path])).toEqual([
      ['score.notGated', ['mean']],
      ['score.unknownNode', ['rang']],
    ]);
  });
});

describe('explaining one node', () => {
  it('does not depend on what it is not made from', () => {
    const told = expectOk(explainScore(plan, { a: 1, b: 2, c: 3 }, 'mean')).root;
    expect(told).toMatchObject({ kind: 'aggregate', value: 1.5 });
    expect(JSON.stringify(told)).not.toContain('aside');
  });
});
