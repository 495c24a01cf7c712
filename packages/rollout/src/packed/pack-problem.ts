import type { CompiledProblem, Lists } from '../engine/compiled-problem.js';
import { listsOf } from '../engine/lists-of.js';
import type { PackedDirection, PackedProblem } from './packed-problem.js';
import { topologicalOrder } from './topological-order.js';

/**
 * A problem in packed words, when it is of the plain kind.
 *
 * @param compiled - any problem
 * @returns the packed problem; null when it is of another kind or waits in a circle
 */
export function packProblem(compiled: CompiledProblem): PackedProblem | null {
  const { problem, count, original, position, duration } = compiled;
  if (!isPlain(compiled)) return null;
  const demand = new Int32Array(count);
  const shares = problem.resources.map(() => new Float64Array(count));
  original.forEach((at, here) => {
    for (const { anyOf, units } of problem.activities[at]!.needs) {
      const resource = anyOf[0]!;
      demand[here]! += units << (8 * resource);
      shares[resource]![here]! += units / problem.resources[resource]!.capacity[0]!.units;
    }
  });
  const forward = listsOf(
    count,
    problem.precedences.map(({ after }) => position[after]!),
    problem.precedences.map(({ before }) => position[before]!),
  );
  const backward = listsOf(
    count,
    problem.precedences.map(({ before }) => position[before]!),
    problem.precedences.map(({ after }) => position[after]!),
  );
  const directions = [
    directionOf(forward, backward, duration),
    directionOf(backward, forward, duration),
  ] as const;
  if (directions[0] === null || directions[1] === null) return null;
  const longest = duration.reduce((sum, length) => sum + length, 0);
  if (longest > problem.horizon) return null;
  const works = shares.map((share) => share.reduce((sum, one, at) => sum + one * duration[at]!, 0));
  const greatest = Math.max(1e-9, ...works);
  const { head } = directions[0];
  return {
    count,
    duration,
    demand,
    full: problem.resources.reduce(
      (word, { capacity }, at) => word | (capacity[0]!.units << (8 * at)),
      -2139062144,
    ),
    scarceUse: Float64Array.from({ length: count }, (_, at) =>
      shares.reduce((use, share, resource) => use + share[at]! * cubed(works[resource]! / greatest), 0),
    ),
    directions: [directions[0], directions[1]],
    longest,
    path: head.reduce((path, at, here) => Math.max(path, at + duration[here]!), 0),
  };
}

const cubed = (value: number): number => value * value * value;

function directionOf(before: Lists, after: Lists, duration: Int32Array): PackedDirection | null {
  const order = topologicalOrder(before, after);
  if (order === null) return null;
  const head = new Int32Array(duration.length);
  for (const at of order) {
    for (let edge = before.start[at]!; edge < before.start[at + 1]!; edge += 1) {
      const earlier = before.items[edge]!;
      head[at] = Math.max(head[at]!, head[earlier]! + duration[earlier]!);
    }
  }
  return { before, after, head };
}

function isPlain({ problem }: CompiledProblem): boolean {
  const { resources, activities, precedences, objective, horizon } = problem;
  const others = [problem.batches, problem.gates, problem.freezes, problem.pins];
  const most = 127;
  return (
    others.every(({ length }) => length === 0) &&
    objective.terms.length === 1 &&
    objective.terms[0].measure === 'makespan' &&
    resources.length <= 4 &&
    resources.every(
      ({ calendar, capacity }) => calendar === null && capacity.length === 1 && capacity[0]!.units <= most,
    ) &&
    precedences.every(({ least, most: greatest }) => least === 0 && greatest === undefined) &&
    activities.every(
      ({ calendar, release = 0, deadline = horizon, needs, spends }) =>
        calendar === null &&
        release === 0 &&
        deadline >= horizon &&
        spends.length === 0 &&
        new Set(needs.map(({ anyOf }) => anyOf[0])).size === needs.length &&
        needs.every(
          ({ anyOf, units }) => anyOf.length === 1 && units <= resources[anyOf[0]!]!.capacity[0]!.units,
        ),
    )
  );
}
