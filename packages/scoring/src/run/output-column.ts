import type { PlannedNode } from '../model/plan.js';
import type { NodeColumn } from '../model/score.js';

/**
 * An empty column for a node.
 *
 * @param node - the node
 * @param rows - how many subjects
 * @returns the column
 */
export function outputColumn(node: PlannedNode, rows: number): NodeColumn {
  return {
    id: node.id,
    values: new Float64Array(rows),
    classes: new Uint8Array(rows),
    levels: node.levels,
    answered: { values: new Float64Array(rows), classes: new Uint8Array(rows) },
  };
}
