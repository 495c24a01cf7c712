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
  const members: number[][] = raw.sessions.map(() => []);
  const starts: number[] = [];
  const ends: number[] = [];
  const resources: number[][] = [];
  for (let original = 0; original < position.length; original += 1) {
    const at = position[original]!;
    starts.push(raw.start[at]!);
    ends.push(raw.end[at]!);
    const suppliers: number[] = [];
    for (let need = needs[at]!; need < needs[at + 1]!; need += 1) suppliers.push(raw.supplier[need]!);
    resources.push(suppliers);
    if (raw.session[at]! >= 0) members[raw.session[at]!]!.push(original);
  }
  const sessions = raw.sessions.map(
    ({ batch, start, suppliers }, at): SlotSession => ({
      batch,
      start,
      members: members[at]!,
      resources: Array.from(suppliers),
    }),
  );
  return {
    starts,
    ends,
    resources,
    sessions: sessions.sort(
      (a, b) => a.batch - b.batch || a.start - b.start || a.members[0]! - b.members[0]!,
    ),
  };
}
