import { VALUE } from '../model/class-code.js';
import type { PlannedBands } from '../model/plan.js';
import type { Block, Register } from '../model/register.js';
import { scoredCode } from '../model/scored-code.js';

/**
 * The banded level of each row of a block, as its position from 0.
 *
 * @param node - the node
 * @param block - the block; what the node reads has been computed
 * @param out - the node's register, written
 */
export function bandsOfBlock(node: PlannedBands, block: Block, out: Register): void {
  const source = block.registers[node.source];
  if (source === undefined) return;
  const { starts, closedBelow } = node;
  for (let row = 0; row < block.length; row += 1) {
    const code = scoredCode[source.classes[row] ?? 0] ?? 0;
    const value = source.values[row] as number;
    let ordinal = 0;
    if (code === VALUE) {
      while (ordinal < starts.length) {
        const start = starts[ordinal] as number;
        if (closedBelow ? value < start : value <= start) break;
        ordinal += 1;
      }
    }
    out.values[row] = ordinal;
    out.classes[row] = code;
  }
  out.set = source.set;
}
