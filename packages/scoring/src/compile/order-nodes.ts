import type { Node } from '../model/node.js';
import { nodeChildren } from './node-children.js';

/** An order in which each node comes after its children, or the circles that forbid one. */
export interface NodeOrder {
  /** Positions of nodes; those on a circle, or above one, are left out. */
  readonly order: readonly number[];
  /** One list of ids for each circle, its first id repeated at the end. */
  readonly circles: readonly (readonly string[])[];
}

/**
 * An order of computation.
 *
 * @param nodes - in any order; ids unique
 * @returns positions by rising depth, in document order where free, and the circles
 */
export function orderNodes(nodes: readonly Node[]): NodeOrder {
  const positions = new Map(nodes.map((node, position) => [node.id, position]));
  const children = nodes.map((node) =>
    nodeChildren(node)
      .map((child) => positions.get(child.of))
      .filter((position) => position !== undefined),
  );
  const state = new Uint8Array(nodes.length); // 0 not seen, 1 on the way, 2 done
  const order: number[] = [];
  const circles: string[][] = [];
  for (let root = 0; root < nodes.length; root += 1) {
    if (state[root] !== 0) continue;
    // An explicit stack: a document may be deeper than an engine's call stack.
    const way: { at: number; next: number }[] = [{ at: root, next: 0 }];
    state[root] = 1;
    while (way.length > 0) {
      const top = way[way.length - 1];
      if (top === undefined) break;
      const child = children[top.at]?.[top.next];
      if (child === undefined) {
        state[top.at] = 2;
        order.push(top.at);
        way.pop();
        continue;
      }
      top.next += 1;
      if (state[child] === 0) {
        state[child] = 1;
        way.push({ at: child, next: 0 });
      } else if (state[child] === 1) {
        const from = way.findIndex((entry) => entry.at === child);
        const circle = way.slice(from).map((entry) => nodes[entry.at]?.id ?? '');
        circles.push([...circle, nodes[child]?.id ?? '']);
      }
    }
  }
  return { order, circles };
}
