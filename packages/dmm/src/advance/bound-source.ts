import type { Plan } from '@sopana/scoring';
import type { BoundSource } from './advance-bound.js';
import type { Cell, Floor } from './cell.js';
import { cellOf } from './cell-of.js';
import type { AdvanceGoal } from './improvement.js';
import type { Need } from './need.js';
import { needsOf } from './needs-of.js';
import type { Decision } from './option.js';
import type { Shape } from './shape.js';

/**
 * What bounds are worked out from.
 *
 * @param plan - the compiled document
 * @param shapes - the instrument as the bound sees it
 * @param decisions - what there is to decide
 * @param goal - what is to be reached; its node exists
 * @returns the needs of the goal, and which decision changes which shapes
 */
export function boundSource(
  plan: Plan,
  shapes: readonly Shape[],
  decisions: readonly Decision[],
  goal: AdvanceGoal,
): BoundSource {
  const cells: Cell[] = [];
  const costAt = (decision: number, option: number): number | null =>
    decisions[decision]?.options[option]?.units ?? null;
  for (const shape of shapes) cells.push(cellOf(shape, { cells, costAt, floor: undefined }));
  const at = shapes.findIndex(({ id }) => id === goal.node);
  const source = { instrument: plan.instrument, shapes, cells };
  const needs = needsOf(source, at, { least: goal.atLeast, isOpen: false });
  const floors = floorsOf(needs);
  const relevant = new Set<number>();
  const mark = (need: Need): void => {
    if (need.kind === 'floor') markBelow(need.at, shapes, relevant);
    if (need.kind === 'any') for (const part of need.parts) part.forEach(mark);
  };
  needs.forEach(mark);
  const touched = decisions.map((_, decision) =>
    shapes.flatMap(({ support, kind }, position) =>
      relevant.has(position) && kind !== 'ceiling' && support.has(decision) ? [position] : [],
    ),
  );
  return { decisions, shapes, needs, floors, relevant, touched };
}

function floorsOf(needs: readonly Need[]): ReadonlyMap<number, Floor> {
  const floors = new Map<number, Floor>();
  for (const need of needs) {
    if (need.kind !== 'floor') continue;
    const known = floors.get(need.at);
    const isHigher =
      known === undefined || need.least > known.least || (need.least === known.least && need.isOpen);
    if (isHigher) floors.set(need.at, { least: need.least, isOpen: need.isOpen });
  }
  return floors;
}

function markBelow(at: number, shapes: readonly Shape[], relevant: Set<number>): void {
  if (relevant.has(at)) return;
  relevant.add(at);
  const shape = shapes[at];
  if (shape?.kind === 'bands') markBelow(shape.source, shapes, relevant);
  if (shape !== undefined && 'edges' in shape) {
    for (const edge of shape.edges) markBelow(edge.at, shapes, relevant);
  }
}
