import type { CompiledProblem } from '../engine/compiled-problem.js';
import type { ScheduleMeasures } from '../engine/schedule.js';
import type { Windows } from '../engine/windows.js';
import { boundaryReaching } from './boundary-reaching.js';
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
    const paths = Float64Array.from(members, (at) => windows.ends[at]!).sort();
    const pathSum = members.reduce((sum, at) => sum + weight[at]! * windows.ends[at]!, 0);
    const pathLate = members.reduce(
      (sum, at) => sum + weight[at]! * lateness(windows.ends[at]!, due[at]!),
      0,
    );
    const ends = key === '' ? paths : flowingEnds(compiled, windows, members, key, paths);
    const weights = Float64Array.from(members, (at) => weight[at]!)
      .sort()
      .reverse();
    completion += Math.max(
      pathSum,
      ends.reduce((sum, end, k) => sum + weights[k]! * end, 0),
    );
    const dues = Float64Array.from(members, (at) => (due[at]! < 0 ? horizon : due[at]!)).sort();
    const least = weights[weights.length - 1]!;
    tardiness += Math.max(
      pathLate,
      least * ends.reduce((sum, end, k) => sum + Math.max(0, end - dues[k]!), 0),
    );
  }
  return { completion, tardiness };
}

function lateness(end: number, due: number): number {
  return due < 0 ? 0 : Math.max(0, end - due);
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
  const head = members.reduce((least, at) => Math.min(least, windows.earliest[at]!), horizon);
  const works = Float64Array.from(members, (at) => needUnits[needs[at]!]! * duration[at]!).sort();
  let flowed = reach[head]!;
  return paths.map((path, k) => {
    flowed += works[k]!;
    return Math.max(path, Math.min(horizon, boundaryReaching(reach, flowed)));
  });
}
