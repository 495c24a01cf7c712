import type { CompiledProblem } from '../engine/compiled-problem.js';
import { numbering } from '../engine/numbering.js';
import { reachOf } from './reach-of.js';

/** The sets of resources that needs name, each once. */
export interface NeedSets {
  /** The resources of each set, each once, rising. */
  readonly sets: readonly (readonly number[])[];
  /** For each need its set. */
  readonly setOf: Int32Array;
  /** For each set how many units × slots it offers before each boundary. */
  readonly reaches: readonly Float64Array[];
}

/**
 * The sets of resources that can supply needs.
 *
 * @param compiled - the problem
 * @returns the sets, in the order of the needs that first name them
 */
export function needSets(compiled: CompiledProblem): NeedSets {
  const { needUnits, needOptions, problem } = compiled;
  const { start, items } = needOptions;
  const sets: (readonly number[])[] = [];
  const numbers = new Map<string, number>();
  // Options that begin alike share a path; the set of a path is looked for when it is first walked to its end.
  const paths = numbering();
  const setOfPath: number[] = [];
  const setOf = new Int32Array(needUnits.length);
  for (let need = 0; need < setOf.length; need += 1) {
    let path = 0;
    for (let at = start[need]!; at < start[need + 1]!; at += 1) {
      path = 1 + paths.of(path * problem.resources.length + items[at]!);
    }
    const known = setOfPath[path];
    setOf[need] = known ?? numberOf(items.slice(start[need]!, start[need + 1]!));
    if (known === undefined) setOfPath[path] = setOf[need]!;
  }
  return { sets, setOf, reaches: sets.map((set) => reachOf(compiled, set)) };

  function numberOf(options: Int32Array): number {
    const key = options.sort().join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, sets.length);
    return sets.push([...new Set(options)]) - 1;
  }
}
