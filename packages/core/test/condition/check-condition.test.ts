import { expectCodes } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, checkCondition, type conditionCodes } from '../../src/condition/index.js';
import type { Issue } from '../../src/result/issue.js';
import { conditions, domains, vocabulary } from './arbitrary.js';

function check(condition: unknown): readonly Issue[] {
  return checkCondition(condition as Condition, vocabulary);
}

const producers: Readonly<Record<keyof typeof conditionCodes, () => readonly Issue[]>> = {
  'condition.notUnderstood': () => check({ fact: 'size' }),
  'condition.emptyAll': () => check({ all: [] }),
  'condition.emptyAny': () => check({ any: [] }),
  'condition.unknownSubject': () => check({ fact: 'sise', is: 1 }),
  'condition.wrongType': () => check({ fact: 'ready', atLeast: 1 }),
  'condition.unknownOption': () => check({ answer: 'grade', is: 'top' }),
  'condition.outOfRange': () => check({ fact: 'size', atLeast: 5 }),
};

describe('issue codes', () => {
  it.each(Object.entries(producers))('%s is produced, with every placeholder filled', (code, produce) => {
    const [issue] = produce();
    expect(issue?.code).toBe(code);
    expect(issue?.message).not.toMatch(/\{\w+\}/);
  });
});

const wrong: readonly (readonly [unknown, readonly string[]])[] = [
  [{ fact: 'size', is: 'x' }, ['condition.wrongType']],
  [{ fact: 'size', has: 1 }, ['condition.wrongType']],
  [{ answer: 'grade', atLeast: 2 }, ['condition.wrongType']],
  [{ answer: 'grade', is: true }, ['condition.wrongType']],
  [{ fact: 'ready', is: 'true' }, ['condition.wrongType']],
  [{ attribute: 'tags', is: 'x' }, ['condition.wrongType']],
  [{ attribute: 'tags', has: 'z' }, ['condition.unknownOption']],
  [
    { answer: 'grade', isOneOf: ['top', 'low', 'bottom'] },
    ['condition.unknownOption', 'condition.unknownOption'],
  ],
  [{ fact: 'size', below: -1 }, ['condition.outOfRange']],
  [{ fact: 'size', isOneOf: [1, 9] }, ['condition.outOfRange']],
  [{ answered: 'nothing' }, ['condition.unknownSubject']],
  [{ answered: 'grade', is: 'yes' }, ['condition.wrongType']],
  [
    { all: [{ any: [] }, { not: { fact: 'gone', is: 1 } }, 7] },
    ['condition.emptyAny', 'condition.unknownSubject', 'condition.notUnderstood'],
  ],
];

const right: readonly unknown[] = [
  { fact: 'size', atLeast: 0 },
  { fact: 'size', below: 4 },
  { fact: 'half', atLeast: 1e300 },
  { answer: 'grade', above: 'low' },
  { answer: 'grade', present: true },
  { attribute: 'tags', has: 'x' },
  { answered: 'grade' },
  { answered: 'grade', is: false },
];

describe('checkCondition', () => {
  it.each(wrong)('%j: %j', (condition, codes) => {
    expectCodes(check(condition), codes);
  });

  it.each(right)('finds nothing wrong with %j', (condition) => {
    expectCodes(check(condition), []);
  });

  it('says where', () => {
    const paths = check({ all: [{ any: [] }, { not: { fact: 'gone', is: 1 } }] }).map((issue) => issue.path);
    expect(paths).toEqual([
      ['all', 0],
      ['all', 1, 'not'],
    ]);
  });

  it('lets any text into a list without codes, and into a text', () => {
    const open = {
      domainOf: ({ id }: { readonly id: string }) =>
        id === 'a' ? ({ type: 'list' } as const) : ({ type: 'text' } as const),
    };
    expectCodes(
      checkCondition(
        {
          all: [
            { fact: 'a', has: 'x' },
            { fact: 'b', is: 'y' },
          ],
        },
        open,
      ),
      [],
    );
    expectCodes(checkCondition({ fact: 'b', atLeast: 'y' }, open), ['condition.wrongType']);
  });

  it('looks through clauses of the caller’s own', () => {
    const expand = ({ both }: { readonly both: string }) => ({ all: [{ fact: both, is: 1 }] });
    const issues = checkCondition({ not: { both: 'gone' } }, { ...vocabulary, expand });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['condition.unknownSubject', ['not']]]);
  });

  it('finds only empty joins, and thresholds out of range, in conditions over the vocabulary', () => {
    expect(Object.keys(domains).length).toBe(5);
    fc.assert(
      fc.property(conditions, (condition) => {
        const codes = new Set(check(condition).map((issue) => issue.code));
        codes.delete('condition.emptyAll');
        codes.delete('condition.emptyAny');
        expect([...codes]).toEqual([]);
      }),
      { seed: 3 },
    );
  });
});
