import type { Portfolio } from '../model/portfolio.js';

/** Organisations that share a value. */
export interface MemberGroup {
  /** Id of the attribute, or `wave`. */
  readonly by: string;
  /** The value; null for those that state none. */
  readonly value: string | number | null;
  /** Positions of the organisations. */
  readonly members: readonly number[];
}

/**
 * Organisations by their value of an attribute.
 *
 * @param portfolio - the portfolio
 * @param by - id of the attribute, or `wave`
 * @returns groups that together hold every organisation once, by value; those that state none come last
 */
export function groupsBy({ members }: Portfolio, by: string): readonly MemberGroup[] {
  const groups = new Map<string | number | null, number[]>();
  members.forEach(({ wave, attributes }, at) => {
    const value = by === 'wave' ? wave : (attributes.find(({ id }) => id === by)?.value ?? null);
    groups.set(value, [...(groups.get(value) ?? []), at]);
  });
  return [...groups]
    .sort(([left], [right]) => compare(left, right))
    .map(([value, own]) => ({ by, value, members: own }));
}

function compare(left: string | number | null, right: string | number | null): number {
  if (left === null || right === null) return left === null ? 1 : -1;
  return left < right ? -1 : 1;
}
