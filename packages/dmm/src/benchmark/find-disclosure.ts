import { type Echelon, rowEchelon } from './row-echelon.js';

/** How often the search looks before it gives up; what cannot be shown to be safe counts as not safe. */
const patience = 100_000;

/** A way to undo a suppression, or the fact that it was not shown that there is none. */
export interface Disclosure {
  /** Positions of the published groups that are added and subtracted; all of them when the search gave up. */
  readonly groups: readonly number[];
}

/**
 * A way to add and subtract published groups, by any factors, so that the sum of fewer members than allowed remains.
 *
 * @param groups - for each published group its members, as numbers
 * @param minimum - least number of members that anything may be known of
 * @returns the groups of one such way; null when there is none
 *
 * @remarks Members that are in the same groups can only be told apart together, so they count as one atom. A sum over members
 * can be had when its indicator is spanned by those of the groups; it then is the sum of the rows of the reduced echelon form
 * that have their pivot in it. So only sets of pivots need to be tried that together are fewer than the minimum, and taking
 * the largest atoms as pivots leaves few.
 * @source Linear disclosure of tables with suppressed cells: L. Willenborg and T. de Waal, Elements of Statistical Disclosure
 * Control (Springer, 2001), chapter 4; the search over pivots is ours.
 */
export function findDisclosure(groups: readonly (readonly number[])[], minimum: number): Disclosure | null {
  const atoms = atomsOf(groups);
  const sizes = atoms.map(({ size }) => size);
  const matrix = groups.map((_, group) => atoms.map((atom) => (atom.groups.includes(group) ? 1 : 0)));
  const echelon = rowEchelon(matrix, atoms.length);
  const small = echelon.pivots.flatMap((column, row) => ((sizes[column] ?? 0) < minimum ? [row] : []));
  const search = { echelon, sizes, minimum, small, looks: 0 };
  const zeros: readonly bigint[] = Array.from({ length: atoms.length + groups.length }, () => 0n);
  const found = descend(search, zeros, 0, 0);
  if (search.looks > patience) return { groups: groups.map((_, at) => at) };
  if (found === null) return null;
  return { groups: groups.flatMap((_, at) => (found[atoms.length + at] === 0n ? [] : [at])) };
}

interface Search {
  readonly echelon: Echelon;
  readonly sizes: readonly number[];
  readonly minimum: number;
  readonly small: readonly number[];
  looks: number;
}

/** Adds pivots one after the other as long as they are few enough together. */
function descend(
  search: Search,
  sum: readonly bigint[],
  size: number,
  from: number,
): readonly bigint[] | null {
  const { echelon, sizes, minimum, small } = search;
  for (let at = from; at < small.length; at += 1) {
    const row = small[at] ?? 0;
    const total = size + (sizes[echelon.pivots[row] ?? 0] ?? 0);
    search.looks += 1;
    if (search.looks > patience) return null;
    if (total >= minimum) continue;
    const added = sum.map((one, column) => one + (echelon.rows[row]?.[column] ?? 0n));
    if (isFewMembers(search, added)) return added;
    const deeper = descend(search, added, total, at + 1);
    if (deeper !== null) return deeper;
  }
  return null;
}

function isFewMembers({ echelon: { pivot }, sizes, minimum }: Search, sum: readonly bigint[]): boolean {
  let members = 0;
  for (let atom = 0; atom < sizes.length; atom += 1) {
    if (sum[atom] === pivot) members += sizes[atom] ?? 0;
    else if (sum[atom] !== 0n) return false;
  }
  return members < minimum;
}

interface Atom {
  readonly groups: readonly number[];
  size: number;
}

/** Members by the groups they are in, the largest atoms first. */
function atomsOf(groups: readonly (readonly number[])[]): readonly Atom[] {
  const memberships = new Map<number, number[]>();
  groups.forEach((members, group) => {
    for (const member of members) memberships.set(member, [...(memberships.get(member) ?? []), group]);
  });
  const atoms = new Map<string, Atom>();
  for (const own of memberships.values()) {
    const key = own.join(',');
    const atom = atoms.get(key) ?? { groups: own, size: 0 };
    atom.size += 1;
    atoms.set(key, atom);
  }
  return [...atoms.values()].sort((left, right) => right.size - left.size);
}
