import type { CompiledProblem } from '../engine/compiled-problem.js';
import type { ScheduleMeasure } from '../engine/problem.js';
import type { ScheduleMeasures } from '../engine/schedule.js';
import type { Windows } from '../engine/windows.js';
import type { NeedSets } from './need-sets.js';

/**
 * Lower bounds of weighted completion and tardiness. Of activities that the same resources supply, k can have ended only
 * when the k smallest works have flowed through; so the k-th end is no earlier than that, nor than the k-th least end that
 * paths allow. The heaviest weights go with the earliest ends, and due boundaries in their order, which cannot be beaten.
 *
 * @param compiled - the problem
 * @param windows - its windows
 * @param needSets - the sets of resources of its needs
 * @param asked - which measures are wanted
 * @returns the two bounds, 0 for what is not wanted
 *
 * @source W. L. Eastman, S. Even and I. M. Isaacs, "Bounds for the optimal scheduling of n jobs on m processors", Management
 * Science 11(2) (1964): ends that follow from work that flows; the pairing is the rearrangement inequality.
 */
export function fluidSums(
  compiled: CompiledProblem,
  windows: Windows,
  { sets, setOf, reaches }: NeedSets,
  asked: (measure: ScheduleMeasure) => boolean,
): Pick<ScheduleMeasures, 'completion' | 'tardiness'> {
  const { count, needs, weight, due, horizon } = compiled;
  // Activities by the set that supplies their first need; at last those without needs.
  const groups: number[][] = [...sets.map(() => []), []];
  for (let at = 0; at < count; at += 1) {
    groups[needs[at] === needs[at + 1] ? sets.length : setOf[needs[at]!]!]!.push(at);
  }
  let completion = 0;
  let tardiness = 0;
  for (const [group, members] of groups.entries()) {
    const size = members.length;
    if (size === 0) continue;
    const paths = new Int32Array(size);
    const weights = new Float64Array(size);
    const dues = new Int32Array(size);
    let pathSum = 0;
    let pathLate = 0;
    let lightest = Number.POSITIVE_INFINITY;
    for (let k = 0; k < size; k += 1) {
      const at = members[k]!;
      paths[k] = windows.ends[at]!;
      weights[k] = weight[at]!;
      if (weight[at]! < lightest) lightest = weight[at]!;
      dues[k] = due[at]! < 0 ? horizon : due[at]!;
      pathSum += weight[at]! * windows.ends[at]!;
      if (due[at]! >= 0) pathLate += weight[at]! * Math.max(0, windows.ends[at]! - due[at]!);
    }
    paths.sort();
    if (asked('completion')) weights.sort();
    if (asked('tardiness')) dues.sort();
    const reach = reaches[group];
    const ends = reach === undefined ? paths : flowingEnds(compiled, windows, members, reach, paths);
    if (asked('completion')) {
      let sum = 0;
      for (let k = 0; k < size; k += 1) sum += weights[size - 1 - k]! * ends[k]!;
      completion += Math.max(pathSum, sum);
    }
    if (asked('tardiness')) {
      let late = 0;
      for (let k = 0; k < size; k += 1) if (ends[k]! > dues[k]!) late += ends[k]! - dues[k]!;
      tardiness += Math.max(pathLate, lightest * late);
    }
  }
  return { completion, tardiness };
}

function flowingEnds(
  compiled: CompiledProblem,
  windows: Windows,
  members: readonly number[],
  reach: Float64Array,
  paths: Int32Array,
): Int32Array {
  const { horizon, needs, needUnits, duration } = compiled;
  const works = new Float64Array(members.length);
  let head = horizon;
  for (let k = 0; k < works.length; k += 1) {
    const at = members[k]!;
    works[k] = needUnits[needs[at]!]! * duration[at]!;
    if (windows.earliest[at]! < head) head = windows.earliest[at]!;
  }
  works.sort();
  let flowed = reach[head]!;
  // Works add up, so the boundaries that they reach never fall.
  let boundary = 0;
  return paths.map((path, k) => {
    flowed += works[k]!;
    while (boundary < horizon && reach[boundary]! < flowed) boundary += 1;
    return Math.max(path, boundary);
  });
}
