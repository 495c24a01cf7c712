import type { Issue, PathStep } from '../result/issue.js';

/**
 * Issues in the order in which a reader of the input meets them.
 *
 * @param input - what was parsed
 * @param issues - in any order; those of one place keep theirs
 * @returns by the order of keys in the input and of entries in lists; a container before its members, missing
 * keys after those that are there
 *
 * @example
 * ```ts
 * const at = (key) => ({ code: 'key.bad', path: [key], message: '', facts: {} });
 * inInputOrder({ b: 1, a: 2 }, [at('a'), at('c'), at('b')]).map((issue) => issue.path[0]); // => ['b', 'a', 'c']
 * ```
 *
 * @source Our convention: issues are reported in input order.
 */
export function inInputOrder(input: unknown, issues: readonly Issue[]): readonly Issue[] {
  const positions = new Map<object, ReadonlyMap<string, number>>();
  return issues
    .map((issue) => ({ issue, rank: rankOf(input, issue.path, positions) }))
    .sort((left, right) => compareRanks(left.rank, right.rank))
    .map(({ issue }) => issue);
}

function rankOf(
  input: unknown,
  path: readonly PathStep[],
  positions: Map<object, ReadonlyMap<string, number>>,
): readonly number[] {
  let value = input;
  return path.map((step) => {
    if (typeof value !== 'object' || value === null) return 0;
    const container: object = value;
    value = (container as Readonly<Record<PathStep, unknown>>)[step];
    if (typeof step === 'number') return step;
    const known = positions.get(container) ?? new Map(Object.keys(container).map((key, at) => [key, at]));
    positions.set(container, known);
    return known.get(step) ?? known.size;
  });
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  const shared = Math.min(left.length, right.length);
  for (let at = 0; at < shared; at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
