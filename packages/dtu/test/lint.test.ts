import type { Condition } from '@sopana/core/condition';
import { describe, expect, it } from 'vitest';
import { lintCheckSet } from '../src/lint/lint-check-set.js';
import type { Check } from '../src/model/check.js';
import type { CheckSet } from '../src/model/check-set.js';
import type { GateClause } from '../src/model/gate-rule.js';
import { check, setOf } from './support/build.js';

type Found = readonly [code: string, path: string];

const found = (set: CheckSet): readonly Found[] =>
  lintCheckSet(set).map(({ code, path }) => [code.replace('readinessLint.', ''), path.join('.')]);
const passing = (passesWhen: Condition, keys: Partial<Check> = {}): CheckSet =>
  setOf([check('a', { passesWhen, ...keys })]);
const members = (keys: object): Condition => ({ fact: 'members', ...keys }) as Condition;
const size = (rules: readonly Condition[], otherwise?: string): CheckSet =>
  setOf([check('a')], {
    unitTypes: {
      types: [{ id: 's' }, { id: 'm' }, { id: 'l' }],
      criteria: [
        {
          id: 'size',
          rules: rules.map((when, at) => ({ when, type: ['s', 'm', 'l'][at] ?? 's' })),
          ...(otherwise === undefined ? {} : { otherwise }),
        },
      ],
    },
  });
const gated = (opensWhen: GateClause, checks: readonly Check[]): CheckSet =>
  setOf(checks, { gates: [{ id: 'g', opensWhen }] });
const few = check('few', { passesWhen: members({ below: 3 }) });
const many = check('many', { passesWhen: members({ above: 9 }) });
const some = check('some', { passesWhen: members({ atLeast: 2 }) });

/** For each kind a planted defect, a second one in other words, and a near miss. */
const plants: readonly (readonly [kind: string, which: string, set: CheckSet, expected: readonly Found[]])[] =
  [
    [
      'unsatisfiable',
      'planted',
      passing({ all: [members({ above: 9 }), members({ below: 3 })] }),
      [['unsatisfiable', 'checks.0.passesWhen']],
    ],
    [
      'unsatisfiable',
      'in other words, deep inside',
      passing({
        any: [
          { fact: 'a', is: true },
          {
            not: {
              any: [
                { fact: 'place', isOneOf: ['none', 'shared'] },
                { fact: 'place', is: 'own' },
              ],
            },
          },
        ],
      }),
      [['tautological', 'checks.0.passesWhen.any.1.not']],
    ],
    [
      'unsatisfiable',
      'only where the check applies',
      passing(members({ below: 3 }), { appliesWhen: members({ atLeast: 3 }) }),
      [['unsatisfiable', 'checks.0.passesWhen']],
    ],
    [
      'unsatisfiable',
      'between two whole numbers',
      passing({ all: [{ fact: 'a', is: true }, { all: [members({ above: 3 }), members({ below: 4 })] }] }),
      [['unsatisfiable', 'checks.0.passesWhen.all.1']],
    ],
    ['unsatisfiable', 'near miss', passing({ all: [members({ atLeast: 3 }), members({ atMost: 3 })] }), []],
    ['tautological', 'planted', passing(members({ atLeast: 0 })), [['tautological', 'checks.0.passesWhen']]],
    [
      'tautological',
      'in other words',
      passing({ any: [members({ below: 5 }), { not: members({ below: 5 }) }] }),
      [['tautological', 'checks.0.passesWhen']],
    ],
    [
      'tautological',
      'as an applicability',
      passing(
        { fact: 'a', is: true },
        { appliesWhen: { attribute: 'kind', isOneOf: ['ministry', 'board'] } },
      ),
      [['tautological', 'checks.0.appliesWhen']],
    ],
    ['tautological', 'near miss', passing({ any: [members({ below: 5 }), members({ above: 5 })] }), []],
    [
      'shadowed',
      'planted',
      passing({ all: [members({ atLeast: 3 }), members({ atLeast: 5 })] }),
      [['shadowed', 'checks.0.passesWhen.all.0']],
    ],
    [
      'shadowed',
      'in other words',
      passing({
        any: [
          { fact: 'a', is: true },
          {
            all: [
              { fact: 'a', is: true },
              { fact: 'motto', is: 'serve' },
            ],
          },
        ],
      }),
      [['shadowed', 'checks.0.passesWhen.any.1']],
    ],
    [
      'shadowed',
      'by the applicability',
      passing(
        { all: [members({ atLeast: 1 }), { fact: 'a', is: true }] },
        { appliesWhen: members({ atLeast: 3 }) },
      ),
      [['tautological', 'checks.0.passesWhen.all.0']],
    ],
    [
      'shadowed',
      'said twice',
      passing({
        all: [
          { fact: 'a', is: true },
          { fact: 'a', isOneOf: [true] },
        ],
      }),
      [['shadowed', 'checks.0.passesWhen.all.1']],
    ],
    [
      'shadowed',
      'by two others together',
      passing({ all: [members({ atLeast: 3 }), members({ atMost: 3 }), members({ isOneOf: [2, 3, 4] })] }),
      [['shadowed', 'checks.0.passesWhen.all.2']],
    ],
    [
      'shadowed',
      'as a rule of a type',
      size([members({ below: 5 }), members({ below: 3 })], 'l'),
      [['shadowed', 'unitTypes.criteria.0.rules.1.when']],
    ],
    [
      'shadowed',
      'as a default that nothing reaches',
      size([members({ below: 5 }), members({ atLeast: 5 })], 'l'),
      [['shadowed', 'unitTypes.criteria.0.otherwise']],
    ],
    ['shadowed', 'near miss', passing({ all: [members({ atLeast: 3 }), members({ atMost: 5 })] }), []],
    ['shadowed', 'near miss of rules', size([members({ below: 3 }), members({ below: 5 })], 'l'), []],
    [
      'undefinedFact',
      'planted',
      passing({ fact: 'memebrs', atLeast: 3 }),
      [['undefinedFact', 'checks.0.passesWhen']],
    ],
    [
      'undefinedFact',
      'in other words: an attribute, and an answer',
      passing(
        { all: [{ fact: 'a', is: true }, { not: { answer: 'a', is: true } }] },
        { appliesWhen: { attribute: 'members', atLeast: 3 } },
      ),
      [
        ['undefinedFact', 'checks.0.appliesWhen'],
        ['undefinedFact', 'checks.0.passesWhen.all.1.not'],
      ],
    ],
    [
      'undefinedFact',
      'in a rule of a type',
      size([{ fact: 'x', is: true }], 'l'),
      [['undefinedFact', 'unitTypes.criteria.0.rules.0.when']],
    ],
    ['undefinedFact', 'near miss', passing(members({ atLeast: 3 })), []],
    [
      'noDefault',
      'planted',
      size([members({ below: 3 }), members({ atMost: 9 })]),
      [['noDefault', 'unitTypes.criteria.0.rules']],
    ],
    [
      'noDefault',
      'in other words: a hole in the middle',
      size([members({ below: 3 }), members({ above: 3 })]),
      [['noDefault', 'unitTypes.criteria.0.rules']],
    ],
    ['noDefault', 'near miss', size([members({ below: 3 }), members({ above: 2 })]), []],
    ['noDefault', 'near miss with a default', size([members({ below: 3 })], 'l'), []],
    [
      'unreachableGate',
      'planted',
      gated({ all: [{ check: 'some' }, { check: 'few' }, { check: 'many' }] }, [few, many, some]),
      [['unreachableGate', 'gates.0.opensWhen.all.1']],
    ],
    [
      'unreachableGate',
      'in other words: two of three that exclude each other, behind another gate',
      setOf([few, many, check('none', { passesWhen: members({ isOneOf: [5] }) })], {
        gates: [
          {
            id: 'inner',
            opensWhen: { atLeast: 2, of: [{ check: 'few' }, { check: 'many' }, { check: 'none' }] },
          },
          { id: 'outer', opensWhen: { all: [{ gate: 'inner' }] } },
        ],
      }),
      [
        ['unreachableGate', 'gates.0.opensWhen'],
        ['unreachableGate', 'gates.1.opensWhen.all.0'],
      ],
    ],
    ['unreachableGate', 'near miss', gated({ all: [{ check: 'few' }, { check: 'some' }] }, [few, some]), []],
    [
      'unreachableGate',
      'near miss: one of them does not apply to some',
      gated({ all: [{ check: 'few' }, { check: 'ministries' }] }, [
        few,
        check('ministries', {
          appliesWhen: { attribute: 'kind', is: 'ministry' },
          passesWhen: members({ above: 9 }),
        }),
      ]),
      [],
    ],
    [
      'circularDependency',
      'planted',
      setOf([check('a', { after: ['b'] }), check('b', { after: ['c'] }), check('c', { after: ['a'] })]),
      [['circularDependency', 'checks.0.after']],
    ],
    [
      'circularDependency',
      'in other words: one by itself, and two gates',
      setOf([check('a'), check('b', { after: ['b'] })], {
        gates: [
          { id: 'g', opensWhen: { any: [{ check: 'a' }, { gate: 'h' }] } },
          { id: 'h', opensWhen: { atLeast: 1, of: [{ gate: 'g' }] } },
        ],
      }),
      [
        ['circularDependency', 'checks.1.after'],
        ['circularDependency', 'gates.0.opensWhen'],
      ],
    ],
    [
      'circularDependency',
      'near miss',
      setOf([check('a'), check('b', { after: ['a'] }), check('c', { after: ['a', 'b'] })]),
      [],
    ],
  ];

describe('lint of check sets', () => {
  it.each(plants)('%s, %s', (_, __, set, expected) => {
    expect(found(set)).toEqual(expected);
  });

  it.each([
    ['readinessLint.unsatisfiable', 0, 'fact "members" is above 9 and fact "members" is below 3'],
    ['readinessLint.shadowed', 9, 'fact "members" is at least 5 asks for as much or more'],
    ['readinessLint.undefinedFact', 18, "Did you mean 'members'?"],
    ['readinessLint.noDefault', 22, 'members is 10'],
    ['readinessLint.unreachableGate', 26, 'no unit can meet the checks few, many as it asks'],
    ['readinessLint.circularDependency', 30, 'a → b → c → a'],
  ])('%s names its clause', (code, at, words) => {
    const [first] = lintCheckSet(plants[at]?.[2] ?? setOf([]));
    expect([first?.code, first?.message]).toEqual([code, expect.stringContaining(words)]);
  });

  it('reports every defect of a set, and nothing by guess where a gate leads nowhere', () => {
    const set = setOf(
      [
        few,
        check('x', { passesWhen: members({ atLeast: 0 }) }),
        check('y', { passesWhen: { fact: 'z', is: true } }),
      ],
      {
        gates: [
          { id: 'g', opensWhen: { gate: 'nowhere' } },
          { id: 'h', opensWhen: { all: [{ check: 'y' }, { check: 'gone' }] } },
        ],
      },
    );
    expect(found(set)).toEqual([
      ['tautological', 'checks.1.passesWhen'],
      ['undefinedFact', 'checks.2.passesWhen'],
    ]);
  });

  it('gives no finding for a rule with more selections than it can write out', () => {
    const checks = Array.from({ length: 14 }, (_, at) => check(`c${at}`));
    const of = checks.map(({ id }) => ({ check: id }));
    expect(found(gated({ atLeast: 7, of }, checks))).toEqual([]);
  });
});
