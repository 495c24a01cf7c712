import type { ScheduleProblem } from '../engine/problem.js';
import type { ProblemPart, ScheduleConflict } from '../engine/schedule.js';
import { feasibilityOf } from './feasibility-of.js';
import { keepParts } from './keep-parts.js';
import { problemParts } from './problem-parts.js';
import { relaxationsOf } from './relaxations-of.js';

/**
 * Parts of a problem that cannot hold together, so few that without any one of them the others can.
 *
 * @param problem - a problem that is proved to have no schedule
 * @param branches - how many branches exact search may look at for each question
 * @returns the conflict with what would resolve it; `irreducible` only when every question was decided
 *
 * @source U. Junker, "QuickXplain: preferred explanations and relaxations for over-constrained problems", AAAI 2004.
 */
export function findConflict(problem: ScheduleProblem, branches: number): ScheduleConflict {
  let decided = true;

  function clash(parts: readonly ProblemPart[]): boolean {
    const found = feasibilityOf(keepParts(problem, parts), branches);
    if (found === 'undecided') decided = false;
    return found === 'infeasible';
  }

  function reduced(
    base: readonly ProblemPart[],
    grew: boolean,
    parts: readonly ProblemPart[],
  ): readonly ProblemPart[] {
    if (grew && clash(base)) return [];
    if (parts.length <= 1) return parts;
    const half = parts.length >> 1;
    const front = parts.slice(0, half);
    const back = parts.slice(half);
    const needed = reduced([...base, ...front], front.length > 0, back);
    const others = reduced([...base, ...needed], needed.length > 0, front);
    return [...others, ...needed];
  }

  const all = problemParts(problem);
  const found = reduced([], true, all);
  const parts = all.filter((part) => found.includes(part));
  return { parts, relaxations: relaxationsOf(problem, parts, branches), irreducible: decided };
}
