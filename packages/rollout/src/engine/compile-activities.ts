import type { CompiledProblem } from './compiled-problem.js';
import type { ScheduleProblem } from './problem.js';

/** The parts of a compiled problem that activities say of themselves. */
export type CompiledActivities = Pick<
  CompiledProblem,
  'calendar' | 'duration' | 'release' | 'deadline' | 'due' | 'weight' | 'priorityRank'
>;

/**
 * What activities say of themselves, as flat tables.
 *
 * @param problem - the problem
 * @param original - for each activity of the tables its position in the problem
 * @returns the tables
 */
export function compileActivities(problem: ScheduleProblem, original: Int32Array): CompiledActivities {
  const { activities, horizon, calendars } = problem;
  const count = original.length;
  const calendar = new Int32Array(count);
  const duration = new Int32Array(count);
  const release = new Int32Array(count);
  const deadline = new Int32Array(count);
  const due = new Int32Array(count);
  const weight = new Float64Array(count);
  const priorityRank = new Int32Array(count);
  const priorities = new Set<number>();
  for (let here = 0; here < count; here += 1) {
    const activity = activities[original[here]!]!;
    calendar[here] = activity.calendar ?? calendars.length;
    duration[here] = activity.duration;
    release[here] = activity.release ?? 0;
    deadline[here] = Math.min(activity.deadline ?? horizon, horizon);
    due[here] = activity.due ?? -1;
    weight[here] = activity.weight ?? 1;
    const priority = activity.priority ?? 0;
    priorityRank[here] = priority;
    // Activities of one organisation lie together and have one priority.
    if (here === 0 || priority !== priorityRank[here - 1]) priorities.add(priority);
  }
  // Priorities give way to their ranks, the highest first.
  const falling = [...priorities].sort((a, b) => b - a);
  const rankOf = new Map(falling.map((priority, rank) => [priority, rank]));
  let last = 0;
  let rank = rankOf.get(0) ?? 0;
  for (let here = 0; here < count; here += 1) {
    const priority = priorityRank[here]!;
    if (priority !== last) {
      last = priority;
      rank = rankOf.get(priority)!;
    }
    priorityRank[here] = rank;
  }
  return { calendar, duration, release, deadline, due, weight, priorityRank };
}
