import type { CompiledProblem } from '../engine/compiled-problem.js';
import type { ScheduleMeasures } from '../engine/schedule.js';
import type { Windows } from '../engine/windows.js';
import { keyOfNeed } from './key-of-need.js';

/**
 * Lower bounds of weighted completion and tardiness. Of activities that the same resources supply, k can have ended only
 * when the k smallest works have flowed through; so the k-th end is no earlier than that, nor than the k-th least end that
 * paths allow. The heaviest weights go with the earliest ends, and due boundaries in their order, which cannot be beaten.
 *
 * @param compiled - the problem
 * @param windows - its windows
 * @returns the two bounds
 *
 * @source W. L. Eastman, S. Even and I. M. Isaacs, "Bounds for the optimal scheduling of n jobs on m processors", Management
 * Science 11(2) (1964): ends that follow from work that flows; the pairing is the rearrangement inequality.
 */
export function fluidSums(
  compiled: CompiledProblem,
  windows: Windows,
): Pick<ScheduleMeasures, 'completion' | 'tardiness'> {
  const { count, needs, needOptions, weight, due, horizon } = compiled;
  const groups = new Map<number | string, number[]>();
  for (let at = 0; at < count; at += 1) {
    const need = needs[at]!;
    const key = need === needs[at + 1]! ? '' : keyOfNeed(needOptions, need);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [at]);
    else known.push(at);
  }
  let completion = 0;
  let tardiness = 0;
  for (const [key, members] of groups) {
    const size = members.length;
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
    const ends = key === '' ? paths : flowingEnds(compiled, windows, members, key, paths);
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
  key: number | string,
  paths: Float64Array,
): Float64Array {
  const { capacity, horizon, needs, needUnits, duration } = compiled;
  const set = [...new Set(String(key).split(',').map(Number))];
  const reach = new Float64Array(horizon + 1);
  for (let slot = 0; slot < horizon; slot += 1) {
    reach[slot + 1] = reach[slot]! + set.reduce((sum, resource) => sum + capacity[resource]![slot]!, 0);
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
