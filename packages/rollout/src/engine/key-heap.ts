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
  // The key of each item lies beside it, so that comparing does not jump through memory.
  const ordered = new Float64Array(capacity + 1);
  let size = 0;
  let keys: ArrayLike<number> = ordered;

  function push(item: number): void {
    const key = keys[item]!;
    let at = size;
    size += 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = ordered[above]!;
      if (key > other || (key === other && item > items[above]!)) break;
      items[at] = items[above]!;
      ordered[at] = other;
      at = above;
    }
    items[at] = item;
    ordered[at] = key;
  }

  function pop(): number {
    const first = items[0]!;
    size -= 1;
    const item = items[size]!;
    const key = ordered[size]!;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= size) break;
      let least = ordered[below]!;
      if (below + 1 < size) {
        const right = ordered[below + 1]!;
        if (right < least || (right === least && items[below + 1]! < items[below]!)) {
          below += 1;
          least = right;
        }
      }
      if (least > key || (least === key && items[below]! > item)) break;
      items[at] = items[below]!;
      ordered[at] = least;
      at = below;
    }
    items[at] = item;
    ordered[at] = key;
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
