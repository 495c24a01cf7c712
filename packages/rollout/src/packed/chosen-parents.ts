import { drawnLength } from '../population/drawn-length.js';
import { drawnPlace } from '../population/drawn-place.js';
import { isBetter } from './is-better.js';
import type { PackedRun } from './packed-run.js';
import type { PackedMember } from './packed-search.js';

// Found on odd-numbered instances of PSPLIB, see docs/methods/planning.md.
const mothers = 3;
const windows = 4;

/** Two schedules, and the window in which the order of the father is to hold. */
export interface PackedParents {
  /** His order holds in the window. */
  readonly father: PackedMember;
  /** Her order holds before and after it; himself when there is no other. */
  readonly mother: PackedMember;
  /** First slot of the window, in the father's direction of time. */
  readonly from: number;
  /** Slots of the window. */
  readonly length: number;
}

/**
 * Chooses a mother and a window for a father: of some schedules and windows the pair in which he uses the scarce resources
 * better than she does, slot for slot, so that her schedule has most to win by his order.
 *
 * @param run - the run; its random numbers are drawn from
 * @param parents - the population, not empty
 * @param father - one of it
 * @returns the parents and their window
 *
 * @source Ours, after the peak crossover of V. Valls, F. Ballestín and S. Quintanilla, "A hybrid genetic algorithm for the
 * resource-constrained project scheduling problem", European Journal of Operational Research 185 (2008), which looks at the
 * father alone.
 */
export function chosenParents(
  { stream }: PackedRun,
  parents: readonly PackedMember[],
  father: PackedMember,
): PackedParents {
  const drawn = (): PackedMember => parents[stream.integerBelow(parents.length)]!;
  let best: PackedParents | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let turn = 0; turn < mothers; turn += 1) {
    let mother = turn === 0 ? parents[drawnPlace(parents, stream, isBetter)]! : drawn();
    for (let more = 5; mother === father && more > 0; more -= 1) mother = drawn();
    for (let window = 0; window < windows; window += 1) {
      const length = drawnLength(father.makespan, stream);
      const from = stream.integerBelow(Math.max(1, father.makespan - length + 1));
      const gain =
        (useIn(father, from, length) - useIn(mother, from + mother.makespan - father.makespan, length)) /
        length;
      if (best !== null && gain <= most) continue;
      best = { father, mother, from, length };
      most = gain;
    }
  }
  return best!;
}

// Windows are the same time before the ends of both, for the child is made from there.
function useIn({ useBefore, makespan }: PackedMember, from: number, length: number): number {
  const to = from + length;
  return useBefore[Math.max(0, Math.min(to, makespan))]! - useBefore[Math.max(0, from)]!;
}
