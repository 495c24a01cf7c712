import { compareRational, type Rational } from '@sopana/core/arithmetic';
import { rankWithin, tiesOf } from '@sopana/stats';
import type { AttributeColumn } from '../model/answers.js';
import { VALUE } from '../model/class-code.js';
import type { Plan } from '../model/plan.js';
import type { NodeColumn, RankColumn } from '../model/score.js';

/**
 * The rankings of a document.
 *
 * @param plan - the plan
 * @param nodes - its nodes, scored
 * @param attributes - what is known of the subjects
 * @returns one column for each ranking of a node that was scored; a subject whose node has no value has no rank
 */
export function rankNodes(
  plan: Plan,
  nodes: readonly NodeColumn[],
  attributes: readonly AttributeColumn[],
): readonly RankColumn[] {
  return plan.ranks.flatMap(({ rank }) => {
    const { id, of, ties = 'min', order = 'descending', within = [] } = rank;
    const column = nodes.find((node) => node.id === of);
    if (column === undefined) return [];
    const values = column.exact === null ? column.values : placesOf(column.values, column.exact);
    const present = Uint8Array.from(column.classes, (code) => (code === VALUE ? 1 : 0));
    const groups = groupsOf(within, attributes, values.length);
    const tied = tiesOf(values, { present, groups });
    return [{ id, of, ...rankWithin(values, groups, { ties, order, present }), tied }];
  });
}

/** One number for each combination of attribute values; what is not known is a group of its own. */
function groupsOf(
  within: readonly string[],
  attributes: readonly AttributeColumn[],
  rows: number,
): Uint32Array {
  const columns = within.map((id) => attributes.find((attribute) => attribute.id === id)?.values ?? []);
  const seen = new Map<string, number>();
  return Uint32Array.from({ length: rows }, (_, row) => {
    const key = JSON.stringify(columns.map((values) => values[row] ?? null));
    const group = seen.get(key) ?? seen.size;
    seen.set(key, group);
    return group;
  });
}

/** The places of fractions among themselves: where two differ by less than doubles can tell, they are no tie. */
function placesOf(values: Float64Array, exact: readonly (Rational | null)[]): Float64Array {
  const rows = Array.from(values.keys()).sort((left, right) => compare(values, exact, left, right));
  const places = new Float64Array(values.length);
  rows.forEach((row, at) => {
    const before = rows[at - 1] ?? row;
    places[row] = (places[before] ?? 0) + (compare(values, exact, before, row) === 0 ? 0 : 1);
  });
  return places;
}

function compare(
  values: Float64Array,
  exact: readonly (Rational | null)[],
  left: number,
  right: number,
): number {
  const [one = 0, other = 0] = [values[left], values[right]];
  if (one !== other) return one < other ? -1 : 1;
  const [a, b] = [exact[left] ?? null, exact[right] ?? null];
  return a === null || b === null ? 0 : compareRational(a, b);
}
