import type { ScheduleProblem } from '../engine/problem.js';
import type { ProblemPart } from '../engine/schedule.js';

/**
 * Everything that can be taken out of a problem and leaves it easier.
 *
 * @param problem - the problem
 * @returns the parts: releases, deadlines, precedences, gates, freezes, pins, resources, budgets, each in their order
 */
export function problemParts(problem: ScheduleProblem): readonly ProblemPart[] {
  const { activities, precedences, gates, freezes, pins, resources, budgets, horizon } = problem;
  const listed = {
    precedence: precedences,
    gate: gates,
    freeze: freezes,
    pin: pins,
    resource: resources,
    budget: budgets,
  };
  const releases = activities.flatMap(({ release = 0 }, activity): ProblemPart[] =>
    release > 0 ? [{ kind: 'release', activity }] : [],
  );
  const deadlines = activities.flatMap(({ deadline = horizon }, activity): ProblemPart[] =>
    deadline < horizon ? [{ kind: 'deadline', activity }] : [],
  );
  const others = (Object.keys(listed) as (keyof typeof listed)[]).flatMap((kind) =>
    listed[kind].map((_, at): ProblemPart => ({ kind, at })),
  );
  return [...releases, ...deadlines, ...others];
}
