import type { PackedRun } from './packed-run.js';

/**
 * An order of the activities by chance, biased to early latest ends: of those that may come next, one is the likelier the
 * more its latest end lies before the latest of theirs, squared.
 *
 * @param run - the run; its random numbers are drawn from
 * @returns the order
 *
 * @source A. Drexl, "Scheduling of project networks by job assignment", Management Science 37(12) (1991): regret-based biased
 * random sampling.
 */
export function sampledOrder({ problem, stream }: PackedRun): Int32Array {
  const { count, path } = problem;
  const [{ before, after }, { head: tails }] = problem.directions;
  const missing = new Int32Array(count);
  const order = new Int32Array(count);
  const ready: number[] = [];
  for (let at = 0; at < count; at += 1) {
    missing[at] = before.start[at + 1]! - before.start[at]!;
    if (missing[at] === 0) ready.push(at);
  }
  for (let next = 0; next < count; next += 1) {
    let latest = 0;
    for (const at of ready) latest = Math.max(latest, path - tails[at]!);
    let total = 0;
    for (const at of ready) {
      const regret = latest - path + tails[at]! + 1;
      total += regret * regret;
    }
    let drawn = stream.integerBelow(total);
    let place = 0;
    for (; place < ready.length - 1; place += 1) {
      const regret = latest - path + tails[ready[place]!]! + 1;
      drawn -= regret * regret;
      if (drawn < 0) break;
    }
    const chosen = ready[place]!;
    ready[place] = ready[ready.length - 1]!;
    ready.pop();
    order[next] = chosen;
    for (let edge = after.start[chosen]!; edge < after.start[chosen + 1]!; edge += 1) {
      const later = after.items[edge]!;
      missing[later]! -= 1;
      if (missing[later] === 0) ready.push(later);
    }
  }
  return order;
}
