import type { Issue, Result } from '@sopana/core';
import { lowestTerms, numberOfRational, rationalOf } from '@sopana/core/arithmetic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type fairnessCodes, fisherExact, impactOf, selectionCounts } from '../../src/index.js';
import { codesOf, unwrap } from '../unwrap.js';

/** Every way to choose the selected among all people, one by one. */
function byEnumeration(a: number, b: number, c: number, d: number): { unlikely: bigint; total: bigint } {
  const people = a + b + c + d;
  const ways = new Map<number, bigint>();
  let total = 0n;
  for (let chosen = 0; chosen < 1 << people; chosen += 1) {
    let selected = 0;
    let ofFirst = 0;
    for (let person = 0; person < people; person += 1) {
      if (((chosen >> person) & 1) === 0) continue;
      selected += 1;
      if (person < a + b) ofFirst += 1;
    }
    if (selected !== a + c) continue;
    ways.set(ofFirst, (ways.get(ofFirst) ?? 0n) + 1n);
    total += 1n;
  }
  const own = ways.get(a) ?? 0n;
  return {
    unlikely: [...ways.values()].filter((count) => count <= own).reduce((sum, count) => sum + count, 0n),
    total,
  };
}

describe("Fisher's exact test", () => {
  // SciPy 1.12, stats.fisher_exact.
  it.each([
    [
      [
        [8, 2],
        [1, 5],
      ],
      0.034965034965034975,
    ],
    [
      [
        [10, 15],
        [3, 12],
      ],
      0.29839792845256435,
    ],
    [
      [
        [0, 7],
        [5, 2],
      ],
      0.02097902097902098,
    ],
    [
      [
        [48, 32],
        [12, 28],
      ],
      0.0034092217678491827,
    ],
  ] as const)('%j', (table, pValue) => {
    expect(unwrap(fisherExact(table)).pValue).toBeCloseTo(pValue, 14);
  });

  it("R. A. Fisher's tea (The Design of Experiments, 1935): three of four cups right, one-sided 17 of 70, two-sided 34 of 70", () => {
    expect(
      unwrap(
        fisherExact([
          [3, 1],
          [1, 3],
        ]),
      ).exact,
    ).toEqual(lowestTerms(34n, 70n));
    expect(
      unwrap(
        fisherExact([
          [4, 0],
          [0, 4],
        ]),
      ).exact,
    ).toEqual(lowestTerms(2n, 70n));
  });

  it('is what choosing people in every way gives', () => {
    const count = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        fc.pre(a + b + c + d > 0);
        const { unlikely, total } = byEnumeration(a, b, c, d);
        expect(
          unwrap(
            fisherExact([
              [a, b],
              [c, d],
            ]),
          ).exact,
        ).toEqual(lowestTerms(unlikely, total));
      }),
      { seed: 61, numRuns: 80 },
    );
  });

  it('does not care which group or which outcome comes first', () => {
    const count = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        fc.pre(a + b + c + d > 0);
        const { exact } = unwrap(
          fisherExact([
            [a, b],
            [c, d],
          ]),
        );
        for (const other of [
          [
            [c, d],
            [a, b],
          ],
          [
            [b, a],
            [d, c],
          ],
          [
            [a, c],
            [b, d],
          ],
        ] as const) {
          expect(unwrap(fisherExact(other)).exact).toEqual(exact);
        }
      }),
      { seed: 62, numRuns: 60 },
    );
  });

  it('counts a table that is exactly as likely, where doubles may not', () => {
    // With equal groups the mirror image is exactly as likely: the two sides are twice the one.
    const { exact } = unwrap(
      fisherExact([
        [30, 70],
        [45, 55],
      ]),
    );
    const { exact: mirrored } = unwrap(
      fisherExact([
        [45, 55],
        [30, 70],
      ]),
    );
    expect(mirrored).toEqual(exact);
    expect(numberOfRational(exact)).toBeCloseTo(0.0404, 3);
  });

  it('is 1 where nothing could have been otherwise', () => {
    expect(
      unwrap(
        fisherExact([
          [0, 0],
          [3, 4],
        ]),
      ).exact,
    ).toEqual(rationalOf(1));
    expect(
      unwrap(
        fisherExact([
          [5, 0],
          [9, 0],
        ]),
      ).exact,
    ).toEqual(rationalOf(1));
  });
});

describe('adverse impact', () => {
  const lenient = { tooFew: { leastEntered: 1 } };

  it('is compared as whole numbers: one person decides on either side of exactly four fifths', () => {
    const outcome = (selected: number): string | undefined =>
      unwrap(
        impactOf(
          [
            { group: 'a', entered: 100, selected: 60 },
            { group: 'b', entered: 100, selected },
          ],
          lenient,
        ),
      ).groups[1]?.outcome;
    expect([47, 48, 49].map(outcome)).toEqual(['adverse', 'notAdverse', 'notAdverse']);
    // 1 of 3 against 5 of 12 is four fifths as well, of which doubles make less.
    expect(1 / 3 / (5 / 12)).toBeLessThan(0.8);
    const found = unwrap(
      impactOf(
        [
          { group: 'a', entered: 12, selected: 5 },
          { group: 'b', entered: 3, selected: 1 },
        ],
        lenient,
      ),
    );
    expect(found.groups[1]).toMatchObject({ ratio: lowestTerms(4n, 5n), outcome: 'notAdverse' });
  });

  it('has its threshold as a parameter', () => {
    const groups = [
      { group: 'a', entered: 10, selected: 10 },
      { group: 'b', entered: 10, selected: 9 },
    ];
    const strict = unwrap(impactOf(groups, { ...lenient, threshold: lowestTerms(19n, 20n) }));
    expect(strict.groups.map(({ outcome }) => outcome)).toEqual(['notAdverse', 'adverse']);
    expect(strict.threshold).toEqual(lowestTerms(19n, 20n));
    expect(unwrap(impactOf(groups, lenient)).threshold).toEqual(lowestTerms(4n, 5n));
  });

  it('does not judge, nor compare with, a group that is too small by the rule', () => {
    const groups = [
      { group: 'one', entered: 1, selected: 1 },
      { group: 'many', entered: 90, selected: 45 },
      { group: 'some', entered: 9, selected: 3 },
    ];
    const byCount = unwrap(impactOf(groups, { tooFew: { leastEntered: 5 } }));
    expect(byCount.groups.map(({ outcome }) => outcome)).toEqual(['tooFewToJudge', 'notAdverse', 'adverse']);
    expect(byCount.highest).toEqual(['many']);
    expect(byCount.groups[0]?.ratio).toEqual(rationalOf(2));
    const byShare = unwrap(impactOf(groups, { tooFew: { leastEntered: 1, leastShare: 0.1 } }));
    expect(byShare.groups.map(({ outcome }) => outcome)).toEqual([
      'tooFewToJudge',
      'notAdverse',
      'tooFewToJudge',
    ]);
    // Nine of a hundred is not less than nine hundredths.
    const atShare = unwrap(impactOf(groups, { tooFew: { leastEntered: 1, leastShare: 0.09 } }));
    expect(atShare.groups[2]?.outcome).toBe('adverse');
    const nobody = unwrap(impactOf(groups, { tooFew: { leastEntered: 1000 } }));
    expect(nobody).toMatchObject({ highest: [] });
    expect(nobody.groups.map(({ outcome, ratio, fisher }) => [outcome, ratio, fisher])).toEqual(
      groups.map(() => ['tooFewToJudge', null, null]),
    );
  });

  it('says when nobody was selected, and when nobody entered', () => {
    const none = unwrap(
      impactOf(
        [
          { group: 'a', entered: 9, selected: 0 },
          { group: 'b', entered: 4, selected: 0 },
          { group: 'c', entered: 0, selected: 0 },
        ],
        lenient,
      ),
    );
    expect(none.groups.map(({ outcome }) => outcome)).toEqual([
      'noneSelected',
      'noneSelected',
      'tooFewToJudge',
    ]);
    expect(none.groups[2]).toMatchObject({ rate: null, ratio: null, fisher: null });
    expect(none.highest).toEqual(['a', 'b']);
  });

  it('tests each group against the first of the highest', () => {
    const groups = [
      { group: 'a', entered: 40, selected: 12 },
      { group: 'b', entered: 80, selected: 48 },
      { group: 'c', entered: 10, selected: 6 },
    ];
    const found = unwrap(impactOf(groups, lenient));
    expect(found.highest).toEqual(['b', 'c']);
    expect(found.groups[1]?.fisher).toBeNull();
    expect(found.groups[0]?.fisher).toEqual(
      fisherExact([
        [48, 32],
        [12, 28],
      ]),
    );
    expect(found.groups[2]?.fisher).toEqual(
      fisherExact([
        [48, 32],
        [6, 4],
      ]),
    );
    const large = unwrap(
      impactOf(
        [
          { group: 'a', entered: 90_000, selected: 9 },
          { group: 'b', entered: 90_000, selected: 8 },
        ],
        lenient,
      ),
    );
    expect(large.groups[1]?.fisher && codesOf(large.groups[1].fisher)).toEqual(['fisher.tooLarge']);
    expect(large.groups[1]?.outcome).toBe('notAdverse');
  });

  it('does not depend on the order of the groups nor on their labels', () => {
    const group = fc
      .integer({ min: 0, max: 30 })
      .chain((entered) => fc.tuple(fc.constant(entered), fc.integer({ min: 0, max: entered })));
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 5 }), (counts) => {
        const groups = counts.map(([entered, selected], at) => ({ group: `g${at}`, entered, selected }));
        const rule = { tooFew: { leastEntered: 3 } };
        const before = unwrap(impactOf(groups, rule)).groups.map(({ outcome, ratio }) => ({
          outcome,
          ratio,
        }));
        const renamed = [...groups].reverse().map((one) => ({ ...one, group: `other ${one.group}` }));
        const after = unwrap(impactOf(renamed, rule)).groups.map(({ outcome, ratio }) => ({
          outcome,
          ratio,
        }));
        expect(after.reverse()).toEqual(before);
      }),
      { seed: 63, numRuns: 60 },
    );
  });
});

describe('selection counts', () => {
  const entries = [
    { group: 'b', passed: 3 },
    { group: 'a', passed: 1 },
    { group: 'b', passed: 0 },
    { group: null, passed: 2 },
    { group: 'a', passed: 2 },
  ];

  it('count who entered each stage and who was selected in it, groups as they first occur', () => {
    const { stages, overall } = unwrap(
      selectionCounts(Object.freeze(entries), ['long list', 'short list', 'interview']),
    );
    expect(stages).toEqual([
      {
        stage: 'long list',
        groups: [
          { group: 'b', entered: 2, selected: 1 },
          { group: 'a', entered: 2, selected: 2 },
        ],
        withoutGroup: 1,
      },
      {
        stage: 'short list',
        groups: [
          { group: 'b', entered: 1, selected: 1 },
          { group: 'a', entered: 2, selected: 1 },
        ],
        withoutGroup: 1,
      },
      {
        stage: 'interview',
        groups: [
          { group: 'b', entered: 1, selected: 1 },
          { group: 'a', entered: 1, selected: 0 },
        ],
        withoutGroup: 1,
      },
    ]);
    expect(overall).toEqual({
      groups: [
        { group: 'b', entered: 2, selected: 1 },
        { group: 'a', entered: 2, selected: 0 },
      ],
      withoutGroup: 1,
    });
  });

  it('lead from stage to stage: the selected of one enter the next, and rates multiply to the whole', () => {
    const entry = fc.record({
      group: fc.constantFrom('a', 'b', 'c', null),
      passed: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), (people) => {
        const { stages, overall } = unwrap(selectionCounts(people, ['one', 'two', 'three']));
        for (const [at, stage] of stages.slice(1).entries()) {
          expect(stage.groups.map(({ entered }) => entered)).toEqual(
            stages[at]?.groups.map(({ selected }) => selected),
          );
        }
        expect(overall.groups.map(({ entered }) => entered)).toEqual(
          stages[0]?.groups.map(({ entered }) => entered),
        );
        expect(overall.groups.map(({ selected }) => selected)).toEqual(
          stages[2]?.groups.map(({ selected }) => selected),
        );
      }),
      { seed: 64, numRuns: 60 },
    );
  });
});

const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);
const a = { group: 'a', entered: 4, selected: 2 };
const rule = { tooFew: { leastEntered: 1 } };
const producers: Record<keyof typeof fairnessCodes, () => readonly Issue[]> = {
  'fisher.notCount': () =>
    issuesOf(
      fisherExact([
        [1, -1],
        [0.5, 2],
      ]),
    ),
  'fisher.empty': () =>
    issuesOf(
      fisherExact([
        [0, 0],
        [0, 0],
      ]),
    ),
  'fisher.tooLarge': () =>
    issuesOf(
      fisherExact([
        [100_000, 1],
        [0, 0],
      ]),
    ),
  'impact.noGroups': () => issuesOf(impactOf([], rule)),
  'impact.groupTwice': () => issuesOf(impactOf([a, a], rule)),
  'impact.notCount': () => issuesOf(impactOf([{ ...a, entered: 1.5 }], rule)),
  'impact.moreSelected': () => issuesOf(impactOf([{ ...a, selected: 5 }], rule)),
  'impact.badThreshold': () => issuesOf(impactOf([a], { ...rule, threshold: lowestTerms(5n, 4n) })),
  'impact.badRule': () => issuesOf(impactOf([a], { tooFew: { leastEntered: 0, leastShare: Number.NaN } })),
  'impact.badPassed': () => issuesOf(selectionCounts([{ group: 'a', passed: 3 }], ['one'])),
  'impact.stageTwice': () => issuesOf(selectionCounts([], ['one', 'one'])),
};

describe('issues of fairness', () => {
  it.each(Object.entries(producers))('%s is produced, with every fact filled in', (code, produce) => {
    const issue = produce().find((one) => one.code === code);
    expect(issue?.message).toMatch(/[.]$/);
    expect(issue?.message).not.toMatch(/[{}]/);
  });

  it('are all reported', () => {
    expect(
      codesOf(
        impactOf([{ ...a, entered: -1, selected: Number.NaN }, a], {
          tooFew: { leastEntered: 0, leastShare: 2 },
          threshold: rationalOf(0),
        }),
      ),
    ).toEqual([
      'impact.notCount',
      'impact.notCount',
      'impact.groupTwice',
      'impact.badThreshold',
      'impact.badRule',
      'impact.badRule',
    ]);
  });
});
