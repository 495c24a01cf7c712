import type { PackedDirection, PackedProblem } from './packed-problem.js';

/** Makes schedules of a packed problem; times run from 0 in either direction. */
export interface PackedGenerator {
  /** The activities by key, each after what comes before it; valid until the next call. */
  orderOf(direction: PackedDirection, keys: ArrayLike<number>): Int32Array;
  /** One serial generation in an order; writes the starts and gives the makespan. */
  serial(direction: PackedDirection, order: Int32Array, starts: Int32Array): number;
  /** One parallel generation by keys, the least first; writes the starts and gives the makespan. */
  parallel(direction: PackedDirection, keys: ArrayLike<number>, starts: Int32Array): number;
}

// The bits above the units of each resource.
const guards = -2139062144;

/**
 * A maker of schedules over one profile of packed words.
 *
 * @param problem - the problem
 * @param mostKey - no key given to `orderOf` is above it
 * @returns the maker, which reuses its working memory
 *
 * @source R. Kolisch, "Serial and parallel resource-constrained project scheduling methods revisited", European Journal of
 * Operational Research 90 (1996): the two schemes. The packed words are ours.
 */
export function packedGenerator(problem: PackedProblem, mostKey: number): PackedGenerator {
  const { count, duration, demand, full, longest } = problem;
  const profile = new Int32Array(longest + 1);
  const counts = new Int32Array(mostKey + 2);
  const byKey = new Int32Array(count);
  const order = new Int32Array(count);
  const seen = new Uint8Array(count);
  const stack = new Int32Array(count + 1);
  const missing = new Int32Array(count);
  const eligible = new Int32Array(count);
  const running = new Int32Array(count);

  function sortByKey(keys: ArrayLike<number>): void {
    let most = 0;
    for (let at = 0; at < count; at += 1) most = Math.max(most, keys[at]!);
    counts.fill(0, 0, most + 2);
    for (let at = 0; at < count; at += 1) counts[keys[at]! + 1]! += 1;
    for (let key = 1; key <= most + 1; key += 1) counts[key]! += counts[key - 1]!;
    for (let at = 0; at < count; at += 1) {
      const key = keys[at]!;
      byKey[counts[key]!] = at;
      counts[key]! += 1;
    }
  }

  function orderOf({ before }: PackedDirection, keys: ArrayLike<number>): Int32Array {
    const { start, items } = before;
    sortByKey(keys);
    seen.fill(0);
    let known = 0;
    for (let next = 0; next < count; next += 1) {
      if (seen[byKey[next]!] === 1) continue;
      let depth = 1;
      stack[0] = byKey[next]!;
      while (depth > 0) {
        const at = stack[depth - 1]!;
        let least = mostKey + 1;
        let first = -1;
        for (let edge = start[at]!; edge < start[at + 1]!; edge += 1) {
          const earlier = items[edge]!;
          if (seen[earlier] === 0 && keys[earlier]! < least) {
            least = keys[earlier]!;
            first = earlier;
          }
        }
        if (first >= 0) {
          stack[depth] = first;
          depth += 1;
        } else {
          seen[at] = 1;
          order[known] = at;
          known += 1;
          depth -= 1;
        }
      }
    }
    return order;
  }

  function serial({ before }: PackedDirection, sequence: Int32Array, starts: Int32Array): number {
    const { start, items } = before;
    profile.fill(full);
    let makespan = 0;
    for (let next = 0; next < count; next += 1) {
      const at = sequence[next]!;
      let time = 0;
      for (let edge = start[at]!; edge < start[at + 1]!; edge += 1) {
        const earlier = items[edge]!;
        const end = starts[earlier]! + duration[earlier]!;
        if (end > time) time = end;
      }
      const length = duration[at]!;
      const units = demand[at]!;
      if (length > 0 && units !== 0) {
        let low = time;
        let high = time + length;
        let scan = high - 1;
        // A window is scanned from its end: one full slot rules out every window that holds it.
        while (scan >= low) {
          if (((profile[scan]! - units) & guards) === guards) scan -= 1;
          else {
            time = scan + 1;
            low = high;
            high = time + length;
            scan = high - 1;
          }
        }
        for (let slot = time; slot < high; slot += 1) profile[slot]! -= units;
      }
      starts[at] = time;
      if (time + length > makespan) makespan = time + length;
    }
    return makespan;
  }

  function parallel({ before, after }: PackedDirection, keys: ArrayLike<number>, starts: Int32Array): number {
    let waiting = 0;
    let busy = 0;
    let placed = 0;
    let time = 0;
    let free = full;
    const release = (at: number): void => {
      for (let edge = after.start[at]!; edge < after.start[at + 1]!; edge += 1) {
        const later = after.items[edge]!;
        missing[later]! -= 1;
        if (missing[later] !== 0) continue;
        eligible[waiting] = later;
        waiting += 1;
      }
    };
    for (let at = 0; at < count; at += 1) {
      missing[at] = before.start[at + 1]! - before.start[at]!;
      if (missing[at] !== 0) continue;
      eligible[waiting] = at;
      waiting += 1;
    }
    for (;;) {
      let chosen = -1;
      for (let place = 0; place < waiting; place += 1) {
        const at = eligible[place]!;
        if (((free - demand[at]!) & guards) !== guards) continue;
        const difference = chosen < 0 ? -1 : keys[at]! - keys[eligible[chosen]!]!;
        if (difference < 0 || (difference === 0 && at < eligible[chosen]!)) chosen = place;
      }
      if (chosen >= 0) {
        const at = eligible[chosen]!;
        waiting -= 1;
        eligible[chosen] = eligible[waiting]!;
        starts[at] = time;
        placed += 1;
        if (duration[at] === 0) release(at);
        else {
          free -= demand[at]!;
          running[busy] = at;
          busy += 1;
        }
        continue;
      }
      if (busy === 0) break;
      let soonest = longest + 1;
      for (let place = 0; place < busy; place += 1) {
        soonest = Math.min(soonest, starts[running[place]!]! + duration[running[place]!]!);
      }
      time = soonest;
      for (let place = 0; place < busy; ) {
        const at = running[place]!;
        if (starts[at]! + duration[at]! !== time) {
          place += 1;
          continue;
        }
        free += demand[at]!;
        busy -= 1;
        running[place] = running[busy]!;
        release(at);
      }
      if (placed === count && busy === 0) break;
    }
    return time;
  }

  return { orderOf, serial, parallel };
}
