import { lowestTerms, type Rational } from '@sopana/core/arithmetic';
import { commonIntegers } from './common-integers.js';
import type { LinearConstraint, LinearOptimum } from './linear-programme.js';
import { pivotRows } from './pivot-rows.js';

/** A tableau of whole numbers; each stands for itself over the last pivot, above 0. */
interface Tableau {
  readonly rows: bigint[][];
  /** Which column each row's variable is. */
  readonly basis: number[];
  pivot: bigint;
}

/**
 * The greatest value of a weighted sum of variables that are at least 0, under linear conditions, exactly.
 *
 * @param objective - one weight for each variable
 * @param constraints - the conditions
 * @returns the value and a place where it is taken, or why there is none
 *
 * @remarks The simplex method in two phases, in whole numbers, with Bland's rule, which cannot go round in circles. For the few dozen
 * variables of a set of weights.
 * @source Dantzig, Linear Programming and Extensions (1963), chapter 5; Bland, New Finite Pivoting Rules for the Simplex Method, Mathematics of
 * Operations Research 2(2) (1977).
 *
 * @internal
 */
export function maximiseLinear(
  objective: readonly Rational[],
  constraints: readonly LinearConstraint[],
): LinearOptimum {
  const variables = objective.length;
  const artificialsFrom = variables + constraints.length;
  const width = artificialsFrom + constraints.length;
  const rows = constraints.map((constraint, at) => rowOf(constraint, at, variables, width));
  const basis = rows.map((row, at) => (row[variables + at] === 1n ? variables + at : artificialsFrom + at));
  // Phase 1: minus the sum of the artificial variables, written without those in the basis.
  const phase1 = Array.from({ length: width + 1 }, (_, place) =>
    rows.reduce(
      (sum, row, at) => ((basis[at] as number) < artificialsFrom ? sum : sum - (row[place] as bigint)),
      0n,
    ),
  );
  for (let place = artificialsFrom; place < width; place += 1) phase1[place] = 0n;
  const { integers, denominator } = commonIntegers(objective);
  const phase2 = Array.from({ length: width + 1 }, (_, place) => -(integers[place] ?? 0n));
  const tableau: Tableau = { rows: [...rows, phase1, phase2], basis, pivot: 1n };

  improve(tableau, constraints.length, artificialsFrom);
  if (phase1[width] !== 0n) return { outcome: 'infeasible' };
  leaveArtificials(tableau, artificialsFrom);
  if (!improve(tableau, constraints.length + 1, artificialsFrom)) return { outcome: 'unbounded' };

  const point = Array.from({ length: variables }, (_, variable) => {
    const row = tableau.rows[basis.indexOf(variable)];
    return row === undefined || !basis.includes(variable)
      ? lowestTerms(0n, 1n)
      : lowestTerms(row[width] as bigint, tableau.pivot);
  });
  return {
    outcome: 'optimal',
    value: lowestTerms(phase2[width] as bigint, tableau.pivot * denominator),
    point,
  };
}

/** A condition with its slack, where one has one, and with a variable of its own that phase 1 drives out. */
function rowOf(
  { coefficients, relation, bound }: LinearConstraint,
  at: number,
  variables: number,
  width: number,
): bigint[] {
  const { integers } = commonIntegers([...coefficients, bound]);
  const limit = integers[variables] as bigint;
  const turned = limit < 0n || (limit === 0n && relation === 'atLeast') ? -1n : 1n;
  const row = Array.from({ length: width + 1 }, () => 0n);
  for (let place = 0; place < variables; place += 1) row[place] = turned * (integers[place] as bigint);
  row[width] = turned * limit;
  if (relation !== 'equal') row[variables + at] = relation === 'atMost' ? turned : -turned;
  if (row[variables + at] !== 1n) row[width - (width - variables) / 2 + at] = 1n;
  return row;
}

/** Exchanges until no column improves the row of costs; false when one improves it without end. */
function improve(tableau: Tableau, costs: number, columns: number): boolean {
  const { rows, basis } = tableau;
  for (;;) {
    const cost = rows[costs] as bigint[];
    const column = cost.findIndex((entry, place) => place < columns && entry < 0n);
    if (column < 0) return true;
    let leaving = -1;
    for (let at = 0; at < basis.length; at += 1) {
      const row = rows[at] as bigint[];
      const entry = row[column] as bigint;
      if (entry <= 0n) continue;
      const best = rows[leaving];
      const order =
        best === undefined
          ? -1n
          : (row.at(-1) as bigint) * (best[column] as bigint) - (best.at(-1) as bigint) * entry;
      const isEarlier = (basis[at] as number) < (basis[leaving] ?? 0);
      if (order < 0n || (order === 0n && isEarlier)) leaving = at;
    }
    if (leaving < 0) return false;
    tableau.pivot = pivotRows(rows, leaving, column, tableau.pivot);
    basis[leaving] = column;
  }
}

/** Artificial variables that stayed at 0 are exchanged; a row in which nothing else is left says nothing and stays. */
function leaveArtificials(tableau: Tableau, artificialsFrom: number): void {
  const { rows, basis } = tableau;
  for (const [at, variable] of basis.entries()) {
    if (variable < artificialsFrom) continue;
    const row = rows[at] as bigint[];
    const column = row.findIndex((entry, place) => place < artificialsFrom && entry !== 0n);
    if (column < 0) continue;
    if ((row[column] as bigint) < 0n) rows[at] = row.map((entry) => -entry);
    tableau.pivot = pivotRows(rows, at, column, tableau.pivot);
    basis[at] = column;
  }
}
