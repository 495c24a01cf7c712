import type { ScheduleProblem, SlotActivity } from '../engine/problem.js';
import type { ProblemPart } from '../engine/schedule.js';

/**
 * A problem with some of its parts and without all others. A resource that is taken out is never short, and a budget never
 * spent up.
 *
 * @param problem - the problem; not changed
 * @param parts - the parts that stay
 * @returns the easier problem, its activities, resources, budgets and batches in their places
 */
export function keepParts(problem: ScheduleProblem, parts: readonly ProblemPart[]): ScheduleProblem {
  const kept = new Set(
    parts.map((part) => ('at' in part ? `${part.kind} ${part.at}` : `${part.kind} ${part.activity}`)),
  );
  const stays = (kind: ProblemPart['kind']) => (_: unknown, at: number) => kept.has(`${kind} ${at}`);
  const { horizon } = problem;
  return {
    ...problem,
    activities: problem.activities.map((activity, at): SlotActivity => {
      const { release, deadline, ...rest } = activity;
      return {
        ...rest,
        ...(release !== undefined && kept.has(`release ${at}`) ? { release } : {}),
        ...(deadline !== undefined && kept.has(`deadline ${at}`) ? { deadline } : {}),
      };
    }),
    precedences: problem.precedences.filter(stays('precedence')),
    gates: problem.gates.filter(stays('gate')),
    pins: problem.pins.filter(stays('pin')),
    freezes: problem.freezes.filter(stays('freeze')).map((freeze) => ({
      ...freeze,
      resources: freeze.resources.filter((resource) => kept.has(`resource ${resource}`)),
    })),
    resources: problem.resources.map((resource, at) =>
      kept.has(`resource ${at}`)
        ? resource
        : { ...resource, calendar: null, capacity: [{ from: 0, units: 1_073_741_824 }] },
    ),
    budgets: problem.budgets.map((budget, at) =>
      kept.has(`budget ${at}`)
        ? budget
        : { ...budget, periods: [{ from: 0, to: horizon + 1, amount: Number.MAX_SAFE_INTEGER }] },
    ),
  };
}
