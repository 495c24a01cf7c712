import type { CompiledProblem } from '../engine/compiled-problem.js';
import type { Windows } from '../engine/windows.js';
import type { NeedSets } from './need-sets.js';
import { tailsOf } from './tails-of.js';

/** Work that only the same resources can do. */
export interface NeedPool {
  /** Units × slots, all together. */
  readonly work: number;
  /** How many units × slots the resources offer before each boundary. */
  readonly reach: Float64Array;
  /** Work by the least time that follows it, the greatest time first; and the first slot at which any of it can start. */
  readonly parts: readonly PoolPart[];
  /** Whether one resource does it all. */
  readonly alone: boolean;
}

/** Work that is followed by at least some time. */
export interface PoolPart {
  /** The least time from its end to the end of all. */
  readonly tail: number;
  /** Work with that tail or a longer one. */
  readonly work: number;
  /** The first slot at which any of it can start. */
  readonly head: number;
}

interface MutablePart {
  readonly tail: number;
  work: number;
  head: number;
}

/**
 * The work of a problem by the resources that can do it.
 *
 * @param compiled - the problem
 * @param windows - its windows
 * @param needSets - the sets of resources of its needs
 * @returns one pool for each set of resources that some need names
 */
export function needPools(
  compiled: CompiledProblem,
  windows: Windows,
  { sets, setOf, reaches }: NeedSets,
): readonly NeedPool[] {
  const { count, duration, needs, needUnits, position, problem, batchSize, horizon } = compiled;
  const tails = tailsOf(compiled, windows);
  const pools = sets.map(() => new Map<number, MutablePart>());
  const add = (holder: number, times: number, length: number, head: number, tail: number): void => {
    for (let need = needs[holder]!; need < needs[holder + 1]!; need += 1) {
      const byTail = pools[setOf[need]!]!;
      const work = needUnits[need]! * length * times;
      const known = byTail.get(tail);
      if (known === undefined) byTail.set(tail, { tail, work, head });
      else {
        known.work += work;
        if (head < known.head) known.head = head;
      }
    }
  };
  for (let at = 0; at < count; at += 1) add(at, 1, duration[at]!, windows.earliest[at]!, tails[at]!);
  problem.batches.forEach(({ members }, at) => {
    const here = members.map((member) => position[member]!);
    if (here.length === 0) return;
    const head = here.reduce((least, member) => Math.min(least, windows.earliest[member]!), horizon);
    const tail = here.reduce((least, member) => Math.min(least, tails[member]!), horizon);
    add(count + at, Math.ceil(here.length / batchSize[at]!), duration[here[0]!]!, head, tail);
  });
  return sets.map((set, at): NeedPool => {
    let work = 0;
    let head = horizon;
    const parts = [...pools[at]!.values()]
      .sort((a, b) => b.tail - a.tail)
      .map((part): PoolPart => {
        work += part.work;
        head = Math.min(head, part.head);
        return { tail: part.tail, work, head };
      });
    return { work, reach: reaches[at]!, parts, alone: set.length === 1 };
  });
}
