import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDisclosure } from '../src/benchmark/find-disclosure.js';
import { publishedGroups } from '../src/benchmark/published-groups.js';
import { rowEchelon } from '../src/benchmark/row-echelon.js';

/** Everybody, then the classes of each classification, as `benchmarkOf` puts them. */
const groupsOf = (classifications: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  const size = classifications[0]?.length ?? 0;
  const everybody = Array.from({ length: size }, (_, at) => at);
  return [
    everybody,
    ...classifications.flatMap((classes) =>
      [...new Set(classes)].sort((a, b) => a - b).map((one) => everybody.filter((at) => classes[at] === one)),
    ),
  ];
};

/**
 * An attacker without any of our mathematics: tries every factor from -2 to 2 for every published group, and counts whom the
 * sum is about.
 */
function bruteForce(
  groups: readonly (readonly number[])[],
  size: number,
  minimum: number,
): readonly number[] | null {
  const factors = [-2, -1, 0, 1, 2];
  const total = factors.length ** groups.length;
  for (let code = 0; code < total; code += 1) {
    const sum = new Array<number>(size).fill(0);
    let rest = code;
    for (const members of groups) {
      const factor = factors[rest % factors.length] ?? 0;
      rest = Math.floor(rest / factors.length);
      if (factor !== 0) for (const member of members) sum[member] = (sum[member] ?? 0) + factor;
    }
    if (!sum.every((one) => one === 0 || one === 1)) continue;
    const found = sum.flatMap((one, member) => (one === 1 ? [member] : []));
    if (found.length > 0 && found.length < minimum) return found;
  }
  return null;
}

describe('suppression cannot be undone by subtracting published groups', () => {
  const kept = (groups: readonly (readonly number[])[], minimum: number) => {
    const shown = publishedGroups(groups, minimum);
    return groups.filter((_, at) => shown[at] === true);
  };

  it.each<[string, readonly (readonly number[])[], number, readonly boolean[]]>([
    ['nothing when all groups are large', [[0, 0, 0, 1, 1, 1]], 3, [true, true, true]],
    [
      'a second one for the only small one, the smallest',
      [[0, 0, 0, 0, 1, 1, 1, 2]],
      3,
      [true, true, false, false],
    ],
    [
      'no second one when two small ones hide each other',
      [[0, 0, 0, 1, 1, 2, 2]],
      3,
      [true, true, false, false],
    ],
    ['everything when all are too few', [[0, 0]], 3, [false, false]],
    // The region of three lies within the sector of four, so their difference is one organisation.
    [
      'one classification where the two differ by one member',
      [
        [0, 0, 0, 0, 1, 1, 1, 1],
        [0, 0, 0, 1, 1, 1, 1, 1],
      ],
      3,
      [true, false, false, true, true],
    ],
  ])('leaves out %s', (_, classifications, minimum, shown) => {
    const groups = groupsOf(classifications);
    const published = publishedGroups(groups, minimum);
    expect(published).toEqual(shown);
  });

  const arbitrary = fc
    .record({ size: fc.integer({ min: 3, max: 9 }), minimum: fc.integer({ min: 2, max: 4 }) })
    .chain(({ size, minimum }) =>
      fc.record({
        minimum: fc.constant(minimum),
        classifications: fc.array(fc.array(fc.nat(2), { minLength: size, maxLength: size }), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
    );

  it('a brute-force attacker finds nobody, and needs suppression to be there to be stopped', () => {
    let stopped = 0;
    fc.assert(
      fc.property(arbitrary, ({ minimum, classifications }) => {
        const groups = groupsOf(classifications);
        const size = classifications[0]?.length ?? 0;
        const shown = kept(groups, minimum);
        fc.pre(shown.length <= 7);
        const large = groups.filter((members) => members.length >= minimum);
        if (large.length <= 6 && bruteForce(large, size, minimum) !== null) stopped += 1;
        expect(bruteForce(shown, size, minimum)).toBeNull();
        expect(shown.every((members) => members.length >= minimum)).toBe(true);
      }),
      { seed: 21, numRuns: 150 },
    );
    expect(stopped).toBeGreaterThan(10);
  });

  it('finds whatever a brute-force attacker finds', () => {
    fc.assert(
      fc.property(arbitrary, ({ minimum, classifications }) => {
        const large = groupsOf(classifications).filter((members) => members.length >= minimum);
        fc.pre(large.length <= 6);
        const found = bruteForce(large, classifications[0]?.length ?? 0, minimum);
        if (found !== null) expect(findDisclosure(large, minimum)).not.toBeNull();
      }),
      { seed: 22, numRuns: 150 },
    );
  });

  it('publishes most groups of three hundred organisations in four classifications', () => {
    const sizes = [8, 9, 5, 3];
    const classes = sizes.map((size, at) =>
      Array.from(
        { length: 300 },
        (_, member) => (member * (at * 7 + 3) + ((member * member) >> (at + 2))) % size,
      ),
    );
    const groups = groupsOf(classes);
    const shown = publishedGroups(groups, 5);
    expect(shown.filter(Boolean).length).toBe(groups.length);
  });

  it('leaves out rather than vouches for what it cannot search', () => {
    // Forty classifications of forty members in pairs: more sets of pivots than the search has patience for.
    const random = (seed: number, at: number): number => ((seed * 7919 + at * 104729) >> 3) % 2;
    const classes = Array.from({ length: 36 }, (_, seed) =>
      Array.from({ length: 60 }, (__, at) => random(seed + 1, at * (seed + 3))),
    );
    const groups = groupsOf(classes);
    const shown = publishedGroups(groups, 25);
    expect(shown[0]).toBe(true);
    expect(shown.filter(Boolean).length).toBeLessThan(groups.length);
  });
});

describe('rowEchelon', () => {
  it('is exact and keeps the coefficients', () => {
    const { rows, pivots, pivot } = rowEchelon(
      [
        [1, 1, 0],
        [0, 1, 1],
        [1, 2, 1],
      ],
      3,
    );
    expect(pivots).toEqual([0, 1]);
    expect(pivot).toBe(1n);
    expect(rows).toEqual([
      [1n, 0n, -1n, 1n, -1n, 0n],
      [0n, 1n, 1n, 0n, 1n, 0n],
    ]);
  });

  it('gives all rows one pivot', () => {
    const { rows, pivot, pivots } = rowEchelon(
      [
        [1, 1, 0],
        [0, 1, 1],
        [1, 0, 1],
      ],
      3,
    );
    expect(rows.map((row, at) => row[pivots[at] ?? 0])).toEqual([pivot, pivot, pivot]);
    expect(
      rows.map((row, at) => row.slice(0, 3).filter((one, column) => one !== 0n && column !== pivots[at])),
    ).toEqual([[], [], []]);
  });
});
