import type { RandomStream } from './random-stream.js';

/**
 * The same items in a random order, each order exactly as likely.
 *
 * @param items - any number of them; not changed
 * @param stream - drawn from once for each item but one
 * @returns a new list
 *
 * @example
 * ```ts
 * shuffled(['a', 'b', 'c', 'd'], randomStream(createRandom(2))); // => ['b', 'a', 'd', 'c']
 * ```
 *
 * @source R. Durstenfeld, "Algorithm 235: Random permutation", Communications of the ACM 7(7) (1964).
 */
export function shuffled<T>(items: readonly T[], stream: RandomStream): readonly T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const chosen = stream.integerBelow(last + 1);
    const swapped = [order[last], order[chosen]] as [T, T];
    [order[chosen], order[last]] = swapped;
  }
  return order;
}
