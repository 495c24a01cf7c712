import { VALUE } from '../model/class-code.js';
import type { PlannedBands } from '../model/plan.js';
import type { Register } from '../model/register.js';
import { scoredCode } from './scored-code.js';

/**
 * The level of each row of a block, as its position from 0.
 *
 * @param node - the node
 * @param registers - all registers of the block; the node's own is written
 * @param length - rows of the block
 */
export function bandsOfBlock(node: PlannedBands, registers: readonly Register[], length: number): void {
  const source = registers[node.source];
  const out = registers[node.register];
  if (source === undefined || out === undefined) return;
  const { starts, closedBelow } = node;
  for (let row = 0; row < length; row += 1) {
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
