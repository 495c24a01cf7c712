import { deepFreeze } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cause,
  type Condition,
  type ConditionContext,
  evaluateCondition,
  type Scalar,
  type Truth,
} from '../../src/condition/index.js';
import { conditions, contextOf, grid } from './arbitrary.js';

const values: Readonly<Record<string, Scalar | readonly Scalar[]>> = {
  five: 5,
  text: '5',
  yes: true,
  no: false,
  grade: 'middle',
  tags: ['x', 'y'],
  none: [],
  wrong: Number.NaN,
};
const context: ConditionContext = {
  read({ kind, id }) {
    if (kind === 'answered') return { known: true, value: Object.hasOwn(values, id) };
    const value = values[id];
    return value === undefined ? { known: false, reason: 'unanswered' } : { known: true, value };
  },
  order: (_, value) => new Map(Object.entries({ low: 1, middle: 2, high: 3 })).get(String(value)),
};

const tests: readonly (readonly [Condition, Truth, Cause])[] = [
  [{ fact: 'five', is: 5 }, 'true', 'met'],
  [{ fact: 'five', is: 6 }, 'false', 'notMet'],
  [{ fact: 'five', is: '5' }, 'unknown', 'notComparable'],
  [{ fact: 'text', is: 5 }, 'unknown', 'notComparable'],
  [{ fact: 'yes', is: true }, 'true', 'met'],
  [{ fact: 'no', is: true }, 'false', 'notMet'],
  [{ fact: 'tags', is: 'x' }, 'unknown', 'notComparable'],
  [{ fact: 'gone', is: 5 }, 'unknown', 'notKnown'],
  [{ fact: 'five', isOneOf: [4, 5] }, 'true', 'met'],
  [{ fact: 'five', isOneOf: [4, '5'] }, 'false', 'notMet'],
  [{ fact: 'five', isOneOf: ['4', '5'] }, 'unknown', 'notComparable'],
  [{ fact: 'five', isOneOf: [] }, 'false', 'notMet'],
  [{ attribute: 'tags', has: 'y' }, 'true', 'met'],
  [{ attribute: 'tags', has: 'z' }, 'false', 'notMet'],
  [{ attribute: 'tags', has: 1 }, 'unknown', 'notComparable'],
  [{ attribute: 'none', has: 'x' }, 'false', 'notMet'],
  [{ attribute: 'five', has: 5 }, 'unknown', 'notComparable'],
  [{ value: 'five', atLeast: 5 }, 'true', 'met'],
  [{ value: 'five', above: 5 }, 'false', 'notMet'],
  [{ value: 'five', atMost: 5 }, 'true', 'met'],
  [{ value: 'five', below: 5 }, 'false', 'notMet'],
  [{ value: 'five', above: 4.9 }, 'true', 'met'],
  [{ value: 'five', below: 5.1 }, 'true', 'met'],
  [{ value: 'yes', atLeast: 1 }, 'unknown', 'notComparable'],
  [{ value: 'wrong', atLeast: 1 }, 'unknown', 'notComparable'],
  [{ value: 'five', atLeast: 'low' }, 'unknown', 'notComparable'],
  [{ level: 'grade', atLeast: 'middle' }, 'true', 'met'],
  [{ level: 'grade', above: 'middle' }, 'false', 'notMet'],
  [{ level: 'grade', below: 'high' }, 'true', 'met'],
  [{ level: 'grade', atMost: 'strange' }, 'unknown', 'notComparable'],
  [{ fact: 'five', present: true }, 'true', 'met'],
  [{ fact: 'gone', present: true }, 'false', 'notMet'],
  [{ fact: 'gone', present: false }, 'true', 'met'],
  [{ answered: 'five' }, 'true', 'met'],
  [{ answered: 'gone' }, 'false', 'notMet'],
  [{ answered: 'gone', is: false }, 'true', 'met'],
  [{ class: 'grade', isOneOf: ['middle'] }, 'true', 'met'],
];

describe('one clause', () => {
  it.each(tests)('%j is %s: %s', (condition, truth, cause) => {
    const verdict = evaluateCondition(deepFreeze(condition), context);
    expect(verdict.truth).toBe(truth);
    expect(verdict.reasons.map((reason) => [reason.cause, reason.truth])).toEqual([[cause, truth]]);
  });

  it('cannot compare texts without an order', () => {
    const unordered = { read: context.read };
    expect(evaluateCondition({ level: 'grade', atLeast: 'low' }, unordered).truth).toBe('unknown');
  });
});

const yes: Condition = { fact: 'yes', is: true };
const no: Condition = { fact: 'no', is: true };
const gone: Condition = { fact: 'gone', is: true };

const joined: readonly (readonly [string, Condition, Truth, readonly string[]])[] = [
  ['a false all by its false parts', { all: [yes, no, gone, no] }, 'false', ['all.1', 'all.3']],
  ['an unknown all by its unknown parts', { all: [yes, gone] }, 'unknown', ['all.1']],
  ['a true all by all parts', { all: [yes, yes] }, 'true', ['all.0', 'all.1']],
  ['a true any by its true parts', { any: [no, yes, gone] }, 'true', ['any.1']],
  ['an unknown any by its unknown parts', { any: [no, gone] }, 'unknown', ['any.1']],
  ['a false any by all parts', { any: [no, no] }, 'false', ['any.0', 'any.1']],
  ['a not by its part', { not: gone }, 'unknown', ['not']],
  [
    'a deep clause by its full path',
    { all: [yes, { not: { any: [no, { all: [yes] }] } }] },
    'false',
    ['all.1.not.any.1.all.0'],
  ],
  ['an empty all by nothing', { all: [] }, 'true', []],
  ['an empty any by nothing', { any: [] }, 'false', []],
  ['a clause with a note as without', { all: [yes], note: 'why' } as Condition, 'true', ['all.0']],
];

describe('reasons name the clauses that decided', () => {
  it.each(joined)('%s', (_, condition, truth, paths) => {
    const verdict = evaluateCondition(deepFreeze(condition), context);
    expect(verdict.truth).toBe(truth);
    expect(verdict.reasons.map((reason) => reason.path.join('.'))).toEqual(paths);
  });

  it('says what was read', () => {
    const [reason] = evaluateCondition(gone, context).reasons;
    expect(reason).toEqual({
      path: [],
      subject: { kind: 'fact', id: 'gone' },
      test: { name: 'is', operand: true },
      reading: { known: false, reason: 'unanswered' },
      truth: 'unknown',
      cause: 'notKnown',
    });
  });
});

describe('a clause that says none or several things is unknown, never a guess', () => {
  it.each<readonly [string, unknown]>([
    ['no keys', {}],
    ['no test', { fact: 'yes' }],
    ['no subject', { is: true }],
    ['two tests', { fact: 'five', atLeast: 1, atMost: 9 }],
    ['two subjects', { fact: 'five', value: 'five', is: 5 }],
    ['two joins', { all: [], any: [] }],
    ['a join and a subject', { all: [], answered: 'five' }],
    ['a join and a test', { not: yes, is: true }],
    ['an all that is no list', { all: yes }],
    ['a text', 'yes'],
    ['nothing', null],
    ['a part that is missing', { not: undefined }],
  ])('%s', (_, condition) => {
    const verdict = evaluateCondition(condition as Condition, context);
    expect(verdict.truth).toBe('unknown');
    expect(verdict.reasons.map((reason) => reason.cause)).toEqual(['notUnderstood']);
  });
});

interface Every {
  readonly every: readonly string[];
  readonly atLeast: number;
}

describe('clauses of the caller’s own', () => {
  const expand = ({ every, atLeast }: Every): Condition<Every> => ({
    all: every.map((value) => ({ value, atLeast })),
  });

  it('come out as what they are expanded to, with reasons at the clause that was written', () => {
    const condition: Condition<Every> = { all: [yes, { not: { every: ['five', 'gone'], atLeast: 6 } }] };
    const verdict = evaluateCondition(condition, { ...context, expand });
    expect(verdict.truth).toBe('true');
    expect(verdict.reasons.map((reason) => [reason.path.join('.'), reason.subject?.id])).toEqual([
      ['all.0', 'yes'],
      ['all.1.not', 'five'],
    ]);
  });

  it('are unknown when nobody expands them, or the expansion never ends', () => {
    const condition: Condition<Every> = { every: ['five'], atLeast: 1 };
    expect(evaluateCondition(condition, { read: context.read }).truth).toBe('unknown');
    const endless = { read: context.read, expand: (clause: Every) => clause };
    expect(evaluateCondition(condition, endless).truth).toBe('unknown');
  });
});

describe('laws', () => {
  const valuesOf = fc.record({
    size: fc.constantFrom(...(grid['size'] ?? [])),
    half: fc.constantFrom(...(grid['half'] ?? [])),
    grade: fc.constantFrom(...(grid['grade'] ?? [])),
    ready: fc.constantFrom(...(grid['ready'] ?? [])),
    tags: fc.constantFrom(...(grid['tags'] ?? [])),
  });

  it('not all is any not, and not not is nothing', () => {
    fc.assert(
      fc.property(fc.array(conditions, { maxLength: 3 }), valuesOf, (parts, given) => {
        const truthOf = (condition: Condition): Truth => evaluateCondition(condition, contextOf(given)).truth;
        const turned = parts.map((not) => ({ not }));
        expect(truthOf({ not: { all: parts } })).toBe(truthOf({ any: turned }));
        expect(truthOf({ not: { not: { any: parts } } })).toBe(truthOf({ any: parts }));
      }),
      { seed: 1 },
    );
  });

  it('every reason points at a clause, and has a share in the verdict', () => {
    fc.assert(
      fc.property(conditions, valuesOf, (condition, given) => {
        const { reasons } = evaluateCondition(condition, contextOf(given));
        for (const reason of reasons) {
          const found = reason.path.reduce<unknown>(
            (part, step) => (part as Readonly<Record<string | number, unknown>>)[step],
            condition,
          );
          const kind = reason.subject?.kind ?? 'fact';
          expect(found).toHaveProperty(kind, reason.subject?.id);
        }
      }),
      { seed: 2 },
    );
  });
});

describe('depth', () => {
  function nested(depth: number): Condition {
    let condition: Condition = yes;
    for (let level = 0; level < depth; level += 1) condition = { not: condition };
    return condition;
  }

  it.each([
    [2_000, 'true'],
    [2_001, 'false'],
    [100_000, 'true'],
  ] as const)('%d nested nots come out %s', (depth, truth) => {
    const verdict = evaluateCondition(nested(depth), context);
    expect(verdict.truth).toBe(truth);
    expect(verdict.reasons[0]?.path.length).toBe(depth);
  });
});
