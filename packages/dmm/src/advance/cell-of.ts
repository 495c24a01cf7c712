import { aboveFloor } from './above-floor.js';
import type { Cell, Floor } from './cell.js';
import { foldCell } from './fold-cell.js';
import { frontierOf } from './frontier-of.js';
import type { Shape } from './shape.js';

/** What is decided so far, as one shape sees it. */
export interface Standing {
  /** Cells of the shapes before, by position. */
  readonly cells: readonly Cell[];
  /** Cost of the option of a decision in whole units; 0 once it is decided, null for an option that is ruled out. */
  readonly costAt: (decision: number, option: number) => number | null;
  /** What the item or node has to be; undefined for nothing in particular. */
  readonly floor: Floor | undefined;
}

/**
 * What can still become of an item or node.
 *
 * @param shape - the item or node
 * @param standing - what is decided, and what the shape has to be
 * @returns what it can be worth at which further cost; without what is below its floor
 */
export function cellOf(shape: Shape, standing: Standing): Cell {
  const cell =
    shape.when === 'never'
      ? { points: { costs: [], values: [] }, mayLack: true }
      : plainCell(shape, standing);
  const { floor } = standing;
  if (floor === undefined) return shape.when === 'perhaps' ? { ...cell, mayLack: true } : cell;
  const { costs, values } = cell.points;
  const first = values.findIndex((value) => aboveFloor(value, floor));
  if (first < 0) return { points: { costs: [], values: [] }, mayLack: false };
  return { points: { costs: costs.slice(first), values: values.slice(first) }, mayLack: false };
}

function plainCell(shape: Shape, { cells, costAt }: Standing): Cell {
  switch (shape.kind) {
    case 'item': {
      const open = shape.outcomes.flatMap((outcome, option) => {
        const cost = shape.decision === null ? 0 : costAt(shape.decision, option);
        return cost === null ? [] : [{ ...outcome, cost }];
      });
      const points = open.flatMap(({ cost, value }) => (value === null ? [] : [[cost, value] as const]));
      return { points: frontierOf(points), mayLack: open.some(({ value }) => value === null) };
    }
    case 'bands': {
      const source = cells[shape.source] ?? { points: { costs: [], values: [] }, mayLack: true };
      const { costs, values } = source.points;
      const levels = values.map((value) => bandOf(value, shape.starts, shape.closedBelow));
      return {
        points: frontierOf(levels.map((level, at) => [costs[at] ?? 0, level] as const)),
        mayLack: source.mayLack,
      };
    }
    case 'ceiling':
      return { points: { costs: [0], values: [shape.most] }, mayLack: shape.mayFail };
    default:
      return foldCell(shape, cells);
  }
}

function bandOf(value: number, starts: readonly number[], closedBelow: boolean): number {
  const above = starts.findIndex((start) => (closedBelow ? value < start : value <= start));
  return above < 0 ? starts.length : above;
}
