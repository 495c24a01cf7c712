import type { PlannedNode } from '../model/plan.js';
import type { NodeColumn } from '../model/score.js';

/**
 * An empty column for a node.
 *
 * @param node - the node
 * @param rows - how many subjects
 * @returns the column; its four arrays lie in one buffer
 *
 * @remarks Engines look for garbage after so many bytes are asked for. Four arrays of a million rows, asked for one by one
 * for each node, had them look at a full heap five times in a run; one buffer for all nodes was looked at as soon as it
 * was there.
 */
export function outputColumn(node: PlannedNode, rows: number): NodeColumn {
  // Class codes are read in words, so their columns begin at whole ones.
  const codeBytes = Math.ceil(rows / 8) * 8;
  const buffer = new ArrayBuffer(2 * (rows * 8 + codeBytes));
  return {
    id: node.id,
    values: new Float64Array(buffer, 0, rows),
    classes: new Uint8Array(buffer, rows * 16, rows),
    levels: node.levels,
    answered: {
      values: new Float64Array(buffer, rows * 8, rows),
      classes: new Uint8Array(buffer, rows * 16 + codeBytes, rows),
    },
  };
}
