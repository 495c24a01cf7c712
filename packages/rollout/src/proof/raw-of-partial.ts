import type { CompiledProblem } from '../engine/compiled-problem.js';
import { endFrom } from '../engine/end-from.js';
import type { RawSchedule } from '../engine/raw-schedule.js';
import type { PartialProof } from './partial-proof.js';

/**
 * A schedule of activities that are all placed.
 *
 * @param compiled - the problem
 * @param partial - all activities with their places
 * @returns the schedule
 */
export function rawOfPartial(compiled: CompiledProblem, partial: PartialProof): RawSchedule {
  const { earliest: start, supplier, session, sessions } = partial;
  const end = start.map((slot, at) => endFrom(compiled, at, slot));
  return { start, end, supplier, session, sessions, violation: 0 };
}
