import { type Step, scoreSubject } from '@sopana/scoring';
import { expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { risingSteps } from '../../src/advance/rising-steps.js';
import { planOf } from './support/build.js';

/** Steps that never lower a greater number below a lesser one. */
const rising: readonly (readonly [string, readonly Step[]])[] = [
  ['none', []],
  ['times', [{ times: 20 }]],
  ['divided', [{ dividedBy: 0.3 }]],
  ['plus', [{ plus: -0.1 }]],
  ['kept', [{ keep: true }]],
  ['rounded', [{ round: 1 }]],
  ['clipped on both sides', [{ clip: [2, 4] }]],
  ['clipped above', [{ clip: [null, 3.5] }]],
  ['goalposts', [{ goalposts: { worst: 1, best: 5 } }]],
  ['goalposts to a range, clipped', [{ goalposts: { worst: 2, best: 4, to: [0, 10], clip: true } }]],
  ['goalposts turned over twice', [{ goalposts: { worst: 5, best: 1, to: [1, 0] } }]],
  ['several', [{ times: 0.7 }, { plus: 0.3 }, { round: 2 }, { clip: [1, null] }]],
];

describe('steps that rise', () => {
  it.each(rising)('are those of the engine, to the last bit, and rise: %s', (_, steps) => {
    const plan = planOf({ items: [{ id: 'x' }], nodes: [{ id: 'y', of: ['x'], then: steps }] });
    const change = risingSteps(steps, 'halfUp');
    if (change === null) throw new Error('These steps rise.');
    fc.assert(
      fc.property(
        fc.double({ min: -9, max: 9, noNaN: true }),
        fc.double({ min: -9, max: 9, noNaN: true }),
        (a, b) => {
          const engine = expectOk(scoreSubject(plan, { x: a })).nodes[0]?.value;
          // A sum of one starts from +0, and so has no negative zero.
          expect(change(a === 0 ? 0 : a)).toBe(engine);
          expect(change(Math.max(a, b))).toBeGreaterThanOrEqual(change(Math.min(a, b)));
        },
      ),
      { seed: 31 },
    );
  });

  it('take infinity as any number', () => {
    expect(risingSteps([{ times: 2 }, { round: 1 }], 'halfUp')?.(Number.POSITIVE_INFINITY)).toBe(
      Number.POSITIVE_INFINITY,
    );
    expect(risingSteps([{ clip: [null, 5] }], 'halfUp')?.(Number.POSITIVE_INFINITY)).toBe(5);
  });

  it.each<readonly [string, Step]>([
    ['times a negative number', { times: -1 }],
    ['divided by a negative number', { dividedBy: -2 }],
    ['taken from', { subtractFrom: 5 }],
    ['goalposts turned over', { goalposts: { worst: 5, best: 1 } }],
    ['goalposts on a function', { goalposts: { worst: 1, best: 5, on: 'ln' } }],
    ['goalposts by group', { goalposts: { worst: { by: 'kind', values: { a: 1 } }, best: 5 } }],
    ['a factor by group', { times: { by: 'kind', values: { a: 1 } } }],
    ['a limit by group', { clip: [{ by: 'kind', values: { a: 1 } }, null] }],
    ['a function', { apply: 'abs' }],
    ['a replacement', { replace: { value: 5, with: 0 } }],
    ['an imputation', { impute: 3 }],
  ])('are not taken for granted: %s', (_, step) => {
    expect(risingSteps([step], 'halfUp')).toBeNull();
  });
});
