import type { BandsNode } from '../model/node.js';
import type { PlannedBands } from '../model/plan.js';

/**
 * A level ready to be read off.
 *
 * @param node - the node; its bands rise
 * @param register - position of its register
 * @param registers - positions of all registers by id
 * @returns the planned node
 */
export function planBands(
  node: BandsNode,
  register: number,
  registers: ReadonlyMap<string, number>,
): PlannedBands {
  return {
    kind: 'bands',
    node,
    register,
    source: registers.get(node.of) ?? 0,
    starts: Float64Array.from(node.bands.slice(1), (band) => band.from ?? 0),
    closedBelow: node.closed !== 'upper',
    levels: node.bands.map((band) => band.level),
  };
}
