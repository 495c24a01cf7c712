import type { EntryOrder } from './order-entries.js';

/**
 * What has to be computed to show some nodes.
 *
 * @param order - the order of the whole document
 * @param wanted - positions of the registers to show
 * @returns their registers and all that they are made from, in the order of computation
 */
export function orderOfView(
  order: Pick<EntryOrder, 'order' | 'parts'>,
  wanted: readonly number[],
): readonly number[] {
  const needed = new Set<number>();
  const work = [...wanted];
  for (let at = work.pop(); at !== undefined; at = work.pop()) {
    if (needed.has(at)) continue;
    needed.add(at);
    work.push(...(order.parts[at] ?? []));
  }
  return order.order.filter((at) => needed.has(at));
}
