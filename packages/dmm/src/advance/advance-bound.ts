import type { PartialAdvance } from './advance-state.js';
import type { Cell, Floor } from './cell.js';
import { cellOf } from './cell-of.js';
import { costOfNeed } from './cost-of-need.js';
import type { Need } from './need.js';
import type { Decision } from './option.js';
import type { Shape } from './shape.js';

/** What a bound is worked out from; the same through all of a search. */
export interface BoundSource {
  /** What there is to decide. */
  readonly decisions: readonly Decision[];
  /** The instrument. */
  readonly shapes: readonly Shape[];
  /** What must come true. */
  readonly needs: readonly Need[];
  /** The floors among the needs, by position of the shape. */
  readonly floors: ReadonlyMap<number, Floor>;
  /** Positions of all shapes that have a say in the needs. */
  readonly relevant: ReadonlySet<number>;
  /** For each decision the positions of the shapes that it changes, each after all that it is made from. */
  readonly touched: readonly (readonly number[])[];
}

/**
 * Some decisions with what can still become of the instrument, and what they cost at least.
 *
 * @param source - the instrument and what must come true
 * @param picks - the options chosen so far
 * @param allowed - options that can still be taken
 * @param spent - what the picks cost
 * @param before - cells to start from
 * @param positions - shapes whose cells have to be worked out again, in order
 * @returns the decisions with their bound
 */
export function advanceBound(
  { decisions, shapes, needs, floors }: BoundSource,
  { picks, allowed, spent }: Pick<PartialAdvance, 'picks' | 'allowed' | 'spent'>,
  before: readonly Cell[],
  positions: readonly number[],
): PartialAdvance {
  const costAt = (decision: number, option: number): number | null => {
    const picked = picks[decision];
    if (picked !== undefined) return picked === option ? 0 : null;
    return allowed[decision]?.[option] === true
      ? (decisions[decision]?.options[option]?.units ?? null)
      : null;
  };
  const cells = [...before];
  for (const at of positions) {
    const shape = shapes[at];
    if (shape !== undefined) cells[at] = cellOf(shape, { cells, costAt, floor: floors.get(at) });
  }
  const dead = decisions.some((_, at) => picks[at] === undefined && allowed[at]?.includes(true) === false);
  const rest = dead ? Number.POSITIVE_INFINITY : restOf(needs, cells, costAt, shapes);
  return { picks, allowed, cells, spent, bound: spent + rest };
}

/** Needs that no decision shares are paid for one by one; of the others the dearest counts. */
function restOf(
  needs: readonly Need[],
  cells: readonly Cell[],
  costAt: (decision: number, option: number) => number | null,
  shapes: readonly Shape[],
): number {
  const priced = needs.map((need) => ({ need, cost: costOfNeed(need, cells, costAt) }));
  const most = priced.reduce((greatest, { cost }) => Math.max(greatest, cost), 0);
  if (!Number.isFinite(most)) return most;
  const paid = new Set<number>();
  let sum = 0;
  for (const { need, cost } of priced.filter((one) => one.cost > 0).sort((a, b) => b.cost - a.cost)) {
    const support = supportOf(need, shapes);
    if (support.some((decision) => paid.has(decision))) continue;
    for (const decision of support) paid.add(decision);
    sum += cost;
  }
  return Math.max(most, sum);
}

function supportOf(need: Need, shapes: readonly Shape[]): readonly number[] {
  if (need.kind === 'options') return [need.decision];
  if (need.kind === 'floor') return [...(shapes[need.at]?.support ?? [])];
  return need.kind === 'any'
    ? need.parts.flatMap((part) => part.flatMap((one) => supportOf(one, shapes)))
    : [];
}
