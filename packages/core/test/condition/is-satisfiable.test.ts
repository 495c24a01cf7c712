import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Assignment,
  type Condition,
  type Domain,
  evaluateCondition,
  isSatisfiable,
  isTautology,
  type Truth,
} from '../../src/condition/index.js';
import { conditions, contextOf, grid, vocabulary } from './arbitrary.js';

type Values = Parameters<typeof contextOf>[0];

function* everyChoice(names: readonly string[]): Generator<Values> {
  const [name, ...others] = names;
  if (name === undefined) {
    yield {};
    return;
  }
  for (const rest of everyChoice(others)) {
    for (const value of grid[name] ?? []) yield { ...rest, [name]: value };
  }
}

function subjectsOf(condition: Condition): readonly string[] {
  const names = Object.keys(grid);
  return names.filter((name) => JSON.stringify(condition).includes(`"${name}"`));
}

function canBe(truth: Truth, condition: Condition): boolean {
  for (const values of everyChoice(subjectsOf(condition))) {
    if (evaluateCondition(condition, contextOf(values)).truth === truth) return true;
  }
  return false;
}

function valuesOf(example: readonly Assignment[]): Values {
  // An example of `answered` alone says only whether there is an answer; any option will do for one.
  const plain = example.map(({ subject, value }) =>
    subject.kind === 'answered' ? [subject.id, value === true ? 'low' : null] : [subject.id, value],
  );
  return Object.fromEntries(plain);
}

describe('against trying everything', () => {
  it('agrees on 500 random conditions, and its examples hold', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        const result = isSatisfiable(condition, vocabulary);
        expect(result.satisfiable).toBe(canBe('true', condition) ? 'yes' : 'no');
        if (result.satisfiable !== 'yes') return;
        expect(evaluateCondition(condition, contextOf(valuesOf(result.example))).truth).toBe('true');
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it('agrees on what is never false, and its counterexamples are false', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        const result = isTautology(condition, vocabulary);
        expect(result.tautology).toBe(canBe('false', condition) ? 'no' : 'yes');
        if (result.tautology !== 'no') return;
        expect(evaluateCondition(condition, contextOf(valuesOf(result.counterexample))).truth).toBe('false');
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

function over(domain: Domain, ...all: readonly Condition[]): ReturnType<typeof isSatisfiable> {
  return isSatisfiable({ all }, { domainOf: () => domain });
}

const number: Domain = { type: 'number' };

describe('numbers are cut where the thresholds are', () => {
  it.each<readonly [string, Domain, readonly Condition[], 'yes' | 'no']>([
    [
      'between two thresholds',
      number,
      [
        { value: 'x', above: 0.1 },
        { value: 'x', below: 0.2 },
      ],
      'yes',
    ],
    [
      'on a threshold alone',
      number,
      [
        { value: 'x', atLeast: 3 },
        { value: 'x', atMost: 3 },
      ],
      'yes',
    ],
    [
      'just off a threshold',
      number,
      [
        { value: 'x', atLeast: 3 },
        { value: 'x', below: 3 },
      ],
      'no',
    ],
    [
      'between neighbouring doubles',
      number,
      [
        { value: 'x', above: 1 },
        { value: 'x', below: 1 + 2 * Number.EPSILON },
      ],
      'yes',
    ],
    [
      'where there is no double',
      number,
      [
        { value: 'x', above: 1 },
        { value: 'x', below: 1 + Number.EPSILON },
      ],
      'no',
    ],
    [
      'between huge thresholds',
      number,
      [
        { value: 'x', above: 1.6e308 },
        { value: 'x', below: 1.7e308 },
      ],
      'yes',
    ],
    ['beyond the greatest', { type: 'number', max: 5 }, [{ value: 'x', above: 5 }], 'no'],
    ['at the least', { type: 'number', min: 2 }, [{ value: 'x', atMost: 2 }], 'yes'],
    [
      'whole numbers next to a threshold',
      { type: 'number', whole: true },
      [
        { value: 'x', above: 1.5 },
        { value: 'x', below: 2.5 },
      ],
      'yes',
    ],
    [
      'no whole number between',
      { type: 'number', whole: true },
      [
        { value: 'x', above: 1 },
        { value: 'x', below: 2 },
      ],
      'no',
    ],
    ['no number at all', { type: 'number', min: 3, max: 2 }, [{ value: 'x', atLeast: 0 }], 'no'],
    ['no choice at all', { type: 'choice', values: [] }, [{ value: 'x', is: 'a' }], 'no'],
  ])('%s', (_, domain, parts, expected) => {
    expect(over(domain, ...parts).satisfiable).toBe(expected);
  });
});

describe('texts and lists', () => {
  it('finds a text that is none of those named', () => {
    const result = over({ type: 'text' }, { not: { fact: 'x', isOneOf: ['other', 'a'] } });
    expect(result).toEqual({
      satisfiable: 'yes',
      example: [{ subject: { kind: 'fact', id: 'x' }, value: 'other+' }],
    });
  });

  it('finds a list with one code and without another', () => {
    const result = over({ type: 'list' }, { fact: 'x', has: 'a' }, { not: { fact: 'x', has: 'b' } });
    expect(result.satisfiable === 'yes' ? result.example[0]?.value : null).toEqual(['a']);
  });

  it('finds no list with a code that is not in it', () => {
    expect(over({ type: 'list', values: ['a'] }, { fact: 'x', has: 'b' }).satisfiable).toBe('no');
  });
});

describe('an answer and whether it is answered hang together', () => {
  it('cannot have an answer and be unanswered', () => {
    const parts: readonly Condition[] = [{ answer: 'x', is: true }, { not: { answered: 'x' } }];
    expect(over({ type: 'boolean' }, ...parts).satisfiable).toBe('no');
  });

  it('can be unanswered where no answer is asked for', () => {
    const result = isSatisfiable({ not: { answered: 'x' } }, { domainOf: () => undefined });
    expect(result.satisfiable).toBe('yes');
  });
});

describe('what it cannot tell, it says', () => {
  const many = Array.from({ length: 13 }, (_, at): Condition => ({ fact: 'x', has: `code${at}` }));
  const odd = Array.from({ length: 9 }, (_, at): Condition => ({ fact: `x${at}`, is: true }));
  const lastUnequal: Condition = { all: [{ any: odd }, { all: odd.map((not) => ({ not })) }] };

  it.each<readonly [string, Condition, Domain | undefined, RegExp]>([
    ['a subject that is not defined', { fact: 'x', is: 1 }, undefined, /fact "x" is not defined/],
    ['a clause that is not understood', { fact: 'x' } as unknown as Condition, number, /not understood/],
    ['a list with too many codes', { any: many }, { type: 'list' }, /too many codes/],
    ['a search that is too long', lastUnequal, { type: 'boolean' }, /looked at 5 partial choices/],
  ])('%s', (_, condition, domain, reason) => {
    const domainOf = () => domain;
    const result = isSatisfiable(condition, { domainOf }, 5);
    expect(result.satisfiable).toBe('undecided');
    expect(result.satisfiable === 'undecided' ? result.reason : '').toMatch(reason);
    expect(isTautology({ not: condition }, { domainOf }, 5).tautology).toBe('undecided');
  });

  it('prunes: forty subjects of which the first decides need few looks', () => {
    const parts = Array.from({ length: 40 }, (_, at): Condition => ({ fact: `x${at}`, is: true }));
    expect(isSatisfiable({ all: parts }, { domainOf: () => ({ type: 'boolean' }) }, 100).satisfiable).toBe(
      'yes',
    );
  });
});
