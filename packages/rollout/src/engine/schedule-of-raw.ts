import type { CompiledProblem } from './compiled-problem.js';
import type { RawSchedule } from './raw-schedule.js';
import type { Schedule, SlotSession } from './schedule.js';

/**
 * A schedule in the order of the problem.
 *
 * @param compiled - the problem
 * @param raw - a schedule in which everything has its place
 * @returns the schedule
 */
export function scheduleOfRaw(compiled: CompiledProblem, raw: RawSchedule): Schedule {
  const { position, needs } = compiled;
  const here = Array.from(position);
  const members: number[][] = raw.sessions.map(() => []);
  here.forEach((at, original) => {
    members[raw.session[at]!]?.push(original);
  });
  const sessions = raw.sessions.map(
    ({ batch, start, suppliers }, at): SlotSession => ({
      batch,
      start,
      members: members[at]!,
      resources: Array.from(suppliers),
    }),
  );
  return {
    starts: here.map((at) => raw.start[at]!),
    ends: here.map((at) => raw.end[at]!),
    resources: here.map((at) => Array.from(raw.supplier.subarray(needs[at], needs[at + 1]))),
    sessions: sessions.sort(
      (a, b) => a.batch - b.batch || a.start - b.start || a.members[0]! - b.members[0]!,
    ),
  };
}
