import type { PackedBest } from '../packed/packed-search.js';
import { proofProblem } from '../proof/proof-problem.js';
import { proofTaskOf } from '../proof/proof-task-of.js';
import { rawOfPartial } from '../proof/raw-of-partial.js';
import type { CompiledProblem } from './compiled-problem.js';
import type { RawSchedule } from './raw-schedule.js';
import type { ScheduleState } from './schedule-state.js';

/**
 * The best schedule of each search that found one.
 *
 * @param state - the state
 * @returns schedules that keep all rules
 */
export function foundSchedules(state: ScheduleState): readonly RawSchedule[] {
  const { compiled, packed, general, proof } = state;
  const found: RawSchedule[] = [];
  if (packed !== null && packed.best !== null) found.push(rawOfPacked(compiled, packed.best));
  if (general !== null && general.best !== null && general.best.violation === 0) found.push(general.best.raw);
  const task = proof === null || proof.best === null ? null : proofTaskOf(compiled, state.windows);
  if (task !== null && proof !== null && proof.best !== null) {
    const problem = proofProblem(task);
    const last = proof.best.decisions.reduce(
      (partial, option) => problem.decide(partial, option),
      problem.start,
    );
    found.push(rawOfPartial(compiled, last));
  }
  return found;
}

function rawOfPacked(compiled: CompiledProblem, { starts, makespan, direction }: PackedBest): RawSchedule {
  const { count, duration, needs, needOptions } = compiled;
  const start = starts.map((time, at) => (direction === 0 ? time : makespan - time - duration[at]!));
  const end = start.map((time, at) => time + duration[at]!);
  const supplier = Int32Array.from(
    { length: needs[count]! },
    (_, need) => needOptions.items[needOptions.start[need]!]!,
  );
  return { start, end, supplier, session: new Int32Array(count).fill(-1), sessions: [], violation: 0 };
}
