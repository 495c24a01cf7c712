import { exp, ln } from '@sopana/core/arithmetic';
import type { Cell } from './cell.js';
import { foldFrontiers } from './fold-frontiers.js';
import type { Frontier } from './frontier.js';
import { joinFrontiers } from './join-frontiers.js';
import type { Edge, FoldShape } from './shape.js';

/** A child as the node takes it. */
interface Taken {
  readonly edge: Edge;
  readonly points: Frontier;
  /** Whether the child may be there or be left out. */
  readonly isOptional: boolean;
}

/** Room for what the engine's own arithmetic may round up, relative to the greatest child. */
const roughness = 1e-12;

const nothing: Frontier = { costs: [], values: [] };

/**
 * What can still become of a node that is made from children.
 *
 * @param shape - the node
 * @param cells - of its children, by position
 * @returns its cell; where sums are formed in the order of the children the numbers are the engine's own, to the last bit
 *
 * @remarks Rounding never lowers a greater sum below a lesser one, so the greatest prefix gives the greatest sum.
 */
export function foldCell(shape: FoldShape, cells: readonly Cell[]): Cell {
  const children = shape.edges.map((edge) =>
    takenOf(edge, cells[edge.at] ?? { points: nothing, mayLack: true }),
  );
  const mayLack =
    shape.mayFail ||
    shape.edges.some((edge) => edge.asks && cells[edge.at]?.mayLack === true) ||
    children.every(
      (child) => child === null || child === 'missing' || child.isOptional || weighsNothing(shape, child),
    );
  if (children.includes('missing')) return { points: nothing, mayLack: true };
  const there = children.filter((child): child is Taken => child !== null && child !== 'missing');
  const raw = combined(shape, there);
  const { change } = shape;
  const points = shape.isRough ? roughened(raw, shape, there) : raw;
  return { points: { costs: points.costs, values: points.values.map((value) => change(value)) }, mayLack };
}

/** A mean over nothing that weighs has no value. */
function weighsNothing({ kind }: FoldShape, { edge }: Taken): boolean {
  return kind === 'mean' && edge.weight === 0;
}

/** Null for a child that is left out for good; `missing` for one that leaves the node without a value. */
function takenOf(edge: Edge, { points, mayLack }: Cell): Taken | null | 'missing' {
  const standIn: Frontier =
    mayLack && edge.standIn !== null ? { costs: [0], values: [edge.standIn] } : nothing;
  const all = joinFrontiers(points, standIn);
  const isOptional = mayLack && edge.skips;
  if (all.costs.length > 0) return { edge, points: all, isOptional };
  return isOptional ? null : 'missing';
}

function combined(shape: FoldShape, there: readonly Taken[]): Frontier {
  const { kind, dividesFirst } = shape;
  const any = (): Frontier =>
    there.reduce<Frontier>((sum, { points }) => joinFrontiers(sum, points), nothing);
  const certain = there.filter((child) => !child.isOptional);
  if (kind === 'greatest') return any();
  if (kind === 'least') return certain.length === 0 ? any() : folded(certain, (_, value) => value, Math.min);
  // Which of the children count is not settled: a mean of any of them is at most the greatest.
  if (kind === 'mean' && certain.length < there.length) return any();
  const total = there.reduce((sum, { edge }) => sum + edge.weight, 0);
  if (kind === 'mean' && total === 0) return nothing;
  const counting = there
    .filter(({ edge }) => edge.weight > 0)
    .map((child) =>
      child.isOptional
        ? { ...child, points: joinFrontiers({ costs: [0], values: [0] }, child.points) }
        : child,
    );
  if (counting.length === 0) return { costs: [0], values: [0] };
  const add = (left: number, right: number): number => left + right;
  if (shape.scale !== 'plain') return bent(shape.scale, counting, total, add);
  const divisor = kind === 'mean' && dividesFirst ? total : 1;
  const sum = folded(counting, (weight, value) => (weight / divisor) * value, add);
  if (kind === 'sum' || dividesFirst) return sum;
  return { costs: sum.costs, values: sum.values.map((value) => value / total) };
}

/** Geometric and harmonic means are means of what rises with the values; they need values above 0. */
function bent(
  scale: 'ln' | 'reciprocal',
  children: readonly Taken[],
  total: number,
  add: (left: number, right: number) => number,
): Frontier {
  const above = children.map((child) => ({ ...child, points: aboveZero(child.points) }));
  if (above.some(({ points }) => points.costs.length === 0)) return nothing;
  const isLn = scale === 'ln';
  const sum = folded(above, (weight, value) => (isLn ? weight * ln(value) : -weight / value), add);
  return {
    costs: sum.costs,
    values: sum.values.map((value) => (isLn ? exp(value / total) : total / -value)),
  };
}

function aboveZero({ costs, values }: Frontier): Frontier {
  const first = values.findIndex((value) => value > 0);
  return first < 0 ? nothing : { costs: costs.slice(first), values: values.slice(first) };
}

function folded(
  children: readonly Taken[],
  weigh: (weight: number, value: number) => number,
  combine: (left: number, right: number) => number,
): Frontier {
  let sum: Frontier | null = null;
  for (const { edge, points } of children) {
    const own = { costs: points.costs, values: points.values.map((value) => weigh(edge.weight, value)) };
    sum = sum === null ? own : foldFrontiers(sum, own, combine, edge.isApart);
  }
  return sum ?? nothing;
}

function roughened(frontier: Frontier, { kind }: FoldShape, there: readonly Taken[]): Frontier {
  const sizes = there.flatMap(({ points }) => points.values.filter(Number.isFinite).map(Math.abs));
  const times = kind === 'sum' ? there.reduce((sum, { edge }) => sum + edge.weight, 1) : 1;
  const room = roughness * times * sizes.reduce((most, size) => Math.max(most, size), 0);
  return { costs: frontier.costs, values: frontier.values.map((value) => value + room) };
}
