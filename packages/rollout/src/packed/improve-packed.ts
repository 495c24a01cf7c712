import { randomStream } from '@sopana/core/random';
import { keepBest } from '../population/keep-best.js';
import { populationSize } from '../population/population-size.js';
import { admitMember } from './admit-member.js';
import { childKeys } from './child-keys.js';
import { chosenParents } from './chosen-parents.js';
import { decodeKeys } from './decode-keys.js';
import { firstMember } from './first-member.js';
import { isBetter } from './is-better.js';
import { packedGenerator } from './packed-generator.js';
import type { PackedRun } from './packed-run.js';
import type { PackedSearch } from './packed-search.js';

/**
 * A search after more schedules.
 *
 * @param search - from `startPacked` or from here; not changed
 * @param schedules - how many more; a generation or a justification counts as one
 * @returns the search after them: n and then m give what n + m give
 *
 * @source D. Debels and M. Vanhoucke, "A bi-population based genetic algorithm for the resource-constrained project scheduling
 * problem", Lecture Notes in Computer Science 3483 (2005): children of one direction are generated in the other, which
 * justifies them.
 */
export function improvePacked(search: PackedSearch, schedules: number): PackedSearch {
  const { problem, effort, firsts, bound } = search;
  const run: PackedRun = {
    problem,
    generator: packedGenerator(problem, 4 * problem.longest + 64),
    stream: randomStream(search.random),
    keys: new Int32Array(problem.count),
    populations: [[...search.populations[0]], [...search.populations[1]]],
    best: search.best,
    schedules: search.schedules,
  };
  let { size, made, direction, turn } = search;
  const until = search.schedules + search.credit + schedules;
  const isDone = (): boolean => run.best !== null && run.best.makespan <= bound;
  while (!isDone() && run.schedules + (made < firsts ? 2 : 1) <= until) {
    if (made < firsts) {
      run.populations[1].push(firstMember(run, made));
      made += 1;
      if (made < firsts) continue;
      keepBest(run.populations[1], size, isBetter);
      continue;
    }
    const parents = run.populations[direction === 0 ? 1 : 0];
    childKeys(run, chosenParents(run, parents, parents[turn]!));
    admitMember(run.populations[direction], size, decodeKeys(run, direction));
    turn += 1;
    if (turn < parents.length) continue;
    turn = 0;
    direction = direction === 0 ? 1 : 0;
    size = populationSize(effort, run.schedules);
    for (const population of run.populations) keepBest(population, size, isBetter);
  }
  return {
    ...search,
    size,
    made,
    populations: run.populations,
    direction,
    turn,
    random: run.stream.state(),
    best: run.best,
    credit: isDone() ? 0 : until - run.schedules,
    schedules: run.schedules,
  };
}
