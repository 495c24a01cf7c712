import { aboveFloor } from './above-floor.js';
import type { Cell } from './cell.js';
import type { Need } from './need.js';

/**
 * What it costs at least to meet a need.
 *
 * @param need - the need
 * @param cells - what can still become of items and nodes
 * @param costAt - cost of an option of a decision; null for one that is ruled out
 * @returns whole units; infinite where it cannot be met any more
 */
export function costOfNeed(
  need: Need,
  cells: readonly Cell[],
  costAt: (decision: number, option: number) => number | null,
): number {
  switch (need.kind) {
    case 'never':
      return Number.POSITIVE_INFINITY;
    case 'options':
      return need.allowed.reduce((least, isAllowed, option) => {
        const cost = isAllowed ? costAt(need.decision, option) : null;
        return cost === null ? least : Math.min(least, cost);
      }, Number.POSITIVE_INFINITY);
    case 'any': {
      const costs = need.parts.map((part) =>
        part.reduce((most, one) => Math.max(most, costOfNeed(one, cells, costAt)), 0),
      );
      return costs.reduce((least, cost) => Math.min(least, cost), Number.POSITIVE_INFINITY);
    }
    default: {
      const points = cells[need.at]?.points;
      const first = points?.values.findIndex((value) => aboveFloor(value, need)) ?? -1;
      return points?.costs[first] ?? Number.POSITIVE_INFINITY;
    }
  }
}
