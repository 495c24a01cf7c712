/** Activities that wait for their turn, the least key first, then the least position. */
export interface KeyHeap {
  /** Whether none waits. */
  isEmpty(): boolean;
  /** Forgets all, and orders by these keys from now on. */
  reset(keys: ArrayLike<number>): void;
  /** Adds one. */
  push(item: number): void;
  /** Takes the first; only when one waits. */
  pop(): number;
}

/**
 * A binary heap over a fixed number of activities.
 *
 * @param capacity - how many there can be
 * @returns the heap, empty
 */
export function keyHeap(capacity: number): KeyHeap {
  const items = new Int32Array(capacity + 1);
  let size = 0;
  let keys: ArrayLike<number> = [];

  function comesFirst(a: number, b: number): boolean {
    const difference = keys[a]! - keys[b]!;
    return difference < 0 || (difference === 0 && a < b);
  }

  function push(item: number): void {
    let at = size;
    size += 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!comesFirst(item, items[above]!)) break;
      items[at] = items[above]!;
      at = above;
    }
    items[at] = item;
  }

  function pop(): number {
    const first = items[0]!;
    size -= 1;
    const item = items[size]!;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= size) break;
      if (below + 1 < size && comesFirst(items[below + 1]!, items[below]!)) below += 1;
      if (!comesFirst(items[below]!, item)) break;
      items[at] = items[below]!;
      at = below;
    }
    items[at] = item;
    return first;
  }

  return {
    isEmpty: () => size === 0,
    reset(given) {
      size = 0;
      keys = given;
    },
    push,
    pop,
  };
}
