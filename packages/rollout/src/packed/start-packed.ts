import { createRandom } from '@sopana/core/random';
import { populationSize } from '../population/population-size.js';
import type { PackedProblem } from './packed-problem.js';
import type { PackedSearch } from './packed-search.js';

/**
 * The start of a search on a packed problem; nothing is made yet.
 *
 * @param problem - the problem
 * @param seed - of the random numbers
 * @param effort - how many schedules are meant to be made
 * @param bound - no makespan is less
 * @returns the state to give to `improvePacked`
 */
export function startPacked(
  problem: PackedProblem,
  seed: number,
  effort: number,
  bound: number,
): PackedSearch {
  const size = populationSize(effort, 0);
  return {
    problem,
    effort,
    size,
    firsts: Math.round(1.5 * size),
    made: 0,
    populations: [[], []],
    direction: 0,
    turn: 0,
    random: createRandom(seed),
    best: null,
    credit: 0,
    schedules: 0,
    bound,
  };
}
