import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, compileCondition, evaluateCondition } from '../../src/condition/index.js';
import { conditions, contextOf, grid } from './arbitrary.js';

describe('compileCondition', () => {
  const values = fc.record({
    size: fc.constantFrom(...(grid['size'] ?? [])),
    half: fc.constantFrom(...(grid['half'] ?? [])),
    grade: fc.constantFrom(...(grid['grade'] ?? [])),
    ready: fc.constantFrom(...(grid['ready'] ?? [])),
    tags: fc.constantFrom(...(grid['tags'] ?? [])),
  });

  it('comes to the same truth as evaluateCondition', () => {
    fc.assert(
      fc.property(conditions, values, (condition, given) => {
        const context = contextOf(given);
        expect(compileCondition(condition).truthIn(context)).toBe(
          evaluateCondition(condition, context).truth,
        );
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('names each subject once, in order, through clauses of the caller’s own', () => {
    const condition: Condition<{ readonly both: string }> = {
      all: [{ fact: 'b', is: 1 }, { both: 'a' }, { not: { fact: 'b', is: 2 } }],
    };
    const { subjects } = compileCondition(condition, ({ both }) => ({ any: [{ value: both, is: 1 }] }));
    expect(subjects).toEqual([
      { kind: 'fact', id: 'b' },
      { kind: 'value', id: 'a' },
    ]);
  });

  it('leaves a clause that nobody expands unknown', () => {
    const odd = { both: 'a' } as unknown as Condition;
    expect(compileCondition(odd).truthIn(contextOf({}))).toBe('unknown');
  });
});
