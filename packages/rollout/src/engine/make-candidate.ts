import type { Candidate } from './candidate.js';
import { comparedValues } from './compared-values.js';
import type { CompiledProblem } from './compiled-problem.js';
import type { Generator } from './create-generator.js';
import { lagExcess } from './lag-excess.js';
import { measureRaw } from './measure-raw.js';

/** A schedule and how many generations it took. */
export interface MadeCandidate {
  /** The schedule. */
  readonly candidate: Candidate;
  /** How many generations were made. */
  readonly generations: number;
}

const most = 12;

/**
 * A schedule by keys; where a greatest lag is broken, generation is repeated with what came too early held back, up to
 * twelve times.
 *
 * @param compiled - the problem
 * @param generator - its maker of schedules
 * @param keys - for each activity, the least first; kept in the answer
 * @param patience - how many slots later than alone an activity may start to join a session
 * @returns the schedule with the fewest broken rules
 */
export function makeCandidate(
  compiled: CompiledProblem,
  generator: Generator,
  keys: Float64Array,
  patience: number,
): MadeCandidate {
  let floors: Int32Array | null = null;
  let best: Candidate | null = null;
  let generations = 0;
  do {
    const raw = generator.generate(keys, patience, floors);
    const excess = lagExcess(compiled, raw, floors);
    generations += 1;
    const violation = raw.violation + excess.violation;
    const { objective } = compiled.problem;
    const values =
      violation > 0 ? [] : comparedValues(objective, (measure) => measureRaw(compiled, raw, measure));
    if (best === null || violation < best.violation)
      best = { keys, patience, raw, late: null, violation, values };
    floors = excess.floors;
  } while (floors !== null && best.violation > 0 && generations < most);
  return { candidate: best, generations };
}
