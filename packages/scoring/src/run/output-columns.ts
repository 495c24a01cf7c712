import type { Rational } from '@sopana/core/arithmetic';
import type { PlannedNode } from '../model/plan.js';
import type { NodeColumn } from '../model/score.js';

/** A column under way. */
export interface OutputColumn extends NodeColumn {
  /** One fraction for each row, still to be written; null where the node keeps none. */
  readonly exact: (Rational | null)[] | null;
}

/** Bytes that one buffer may take; more columns than fit share the next. */
const mostBytes = 536_870_912;

/**
 * Empty columns for nodes.
 *
 * @param nodes - the nodes that are computed
 * @param rows - how many subjects
 * @returns one column for each, in order
 *
 * @remarks Columns of one run lie side by side in few buffers: engines look for garbage after so many bytes were asked for,
 * and sixty-four columns of a million rows, asked for one by one, had them look five times at a heap that had none.
 */
export function outputColumns(nodes: readonly PlannedNode[], rows: number): readonly OutputColumn[] {
  // Class codes are read in words, so their columns begin at whole ones.
  const codeBytes = Math.ceil(rows / 8) * 8;
  const nodeBytes = 2 * (rows * 8 + codeBytes);
  const perBuffer = Math.max(1, Math.floor(mostBytes / Math.max(1, nodeBytes)));
  let buffer = new ArrayBuffer(0);
  return nodes.map((node, at) => {
    const place = at % perBuffer;
    if (place === 0) buffer = new ArrayBuffer(nodeBytes * Math.min(perBuffer, nodes.length - at));
    const start = place * nodeBytes;
    const codes = start + rows * 16;
    return {
      id: node.id,
      values: new Float64Array(buffer, start, rows),
      classes: new Uint8Array(buffer, codes, rows),
      levels: node.levels,
      exact: keepsExact(node) ? new Array<Rational | null>(rows).fill(null) : null,
      answered: {
        values: new Float64Array(buffer, start + rows * 8, rows),
        classes: new Uint8Array(buffer, codes + codeBytes, rows),
      },
    };
  });
}

function keepsExact(node: PlannedNode): boolean {
  return node.kind === 'aggregate' && node.sum === 'rational' && node.steps.length === 0;
}
