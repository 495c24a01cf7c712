import type { CompiledProblem } from '../engine/compiled-problem.js';
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
 * @returns the two bounds
 *
 * @source W. L. Eastman, S. Even and I. M. Isaacs, "Bounds for the optimal scheduling of n jobs on m processors", Management
 * Science 11(2) (1964): ends that follow from work that flows; the pairing is the rearrangement inequality.
 */
export function fluidSums(
  compiled: CompiledProblem,
  windows: Windows,
  { sets, setOf }: NeedSets,
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
    const paths = new Float64Array(size);
    const weights = new Float64Array(size);
    const dues = new Float64Array(size);
    let pathSum = 0;
    let pathLate = 0;
    for (let k = 0; k < size; k += 1) {
      const at = members[k]!;
      paths[k] = windows.ends[at]!;
      weights[k] = weight[at]!;
      dues[k] = due[at]! < 0 ? horizon : due[at]!;
      pathSum += weight[at]! * windows.ends[at]!;
      if (due[at]! >= 0) pathLate += weight[at]! * Math.max(0, windows.ends[at]! - due[at]!);
    }
    paths.sort();
    weights.sort();
    dues.sort();
    const set = sets[group];
    const ends = set === undefined ? paths : flowingEnds(compiled, windows, members, set, paths);
    let sum = 0;
    let late = 0;
    for (let k = 0; k < size; k += 1) {
      sum += weights[size - 1 - k]! * ends[k]!;
      if (ends[k]! > dues[k]!) late += ends[k]! - dues[k]!;
    }
    completion += Math.max(pathSum, sum);
    tardiness += Math.max(pathLate, weights[0]! * late);
  }
  return { completion, tardiness };
}

function flowingEnds(
  compiled: CompiledProblem,
  windows: Windows,
  members: readonly number[],
  set: readonly number[],
  paths: Float64Array,
): Float64Array {
  const { capacity, horizon, needs, needUnits, duration } = compiled;
  const reach = new Float64Array(horizon + 1);
  for (let slot = 0; slot < horizon; slot += 1) {
    let units = 0;
    for (const resource of set) units += capacity[resource]![slot]!;
    reach[slot + 1] = reach[slot]! + units;
  }
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
