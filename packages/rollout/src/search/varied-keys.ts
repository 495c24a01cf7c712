import type { RandomStream } from '@sopana/core/random';
import type { Candidate } from '../engine/candidate.js';
import type { CompiledProblem } from '../engine/compiled-problem.js';
import { lastEnd } from '../engine/last-end.js';
import { promote } from './promote.js';

/**
 * Keys near those of a schedule: its own order, with a window of time shuffled a little, or with something that ends badly
 * brought forward together with what it waits for.
 *
 * @param compiled - the problem
 * @param candidate - the schedule
 * @param stream - drawn from
 * @returns the keys
 */
export function variedKeys(
  compiled: CompiledProblem,
  candidate: Candidate,
  stream: RandomStream,
): Float64Array {
  const { count, horizon, priorityRank } = compiled;
  const { start } = candidate.raw;
  let steps = 1;
  for (let at = 0; at < count; at += 1) steps = Math.max(steps, priorityRank[at]! + 1);
  const keys = new Float64Array(count);
  const span = Math.max(1, lastEnd(candidate.raw));
  for (let at = 0; at < count; at += 1) {
    keys[at] = start[at]! < 0 ? horizon : start[at]! + priorityRank[at]! / steps;
  }
  if (count === 0) return keys;
  const drawn = stream.uniform();
  if (drawn < 0.55) {
    const length = span * (0.03 + 0.2 * stream.uniform());
    const from = stream.uniform() * span - length / 2;
    for (let at = 0; at < count; at += 1) {
      const key = keys[at]!;
      if (key >= from && key < from + length && stream.uniform() < 0.5) {
        keys[at] = key + (stream.uniform() - 0.5) * length;
      }
    }
  } else if (drawn < 0.9) {
    promote(compiled, keys, worstOf(compiled, candidate, stream), span * 0.4 * stream.uniform());
  } else {
    for (let moves = Math.max(1, Math.floor(count / 50)); moves > 0; moves -= 1) {
      keys[stream.integerBelow(count)]! += (stream.uniform() - 0.5) * span * 0.3;
    }
  }
  return keys;
}

function worstOf(compiled: CompiledProblem, candidate: Candidate, stream: RandomStream): number {
  const { deadline, due, weight, count, horizon } = compiled;
  const { end } = candidate.raw;
  const badness = (at: number): number => {
    const reached = end[at]! < 0 ? 2 * horizon : end[at]!;
    const late = Math.max(0, reached - deadline[at]!) * horizon;
    const tardy = due[at]! < 0 ? 0 : Math.max(0, reached - due[at]!) * weight[at]!;
    return (late + tardy) * horizon + reached * weight[at]!;
  };
  let worst = stream.integerBelow(count);
  // While rules are broken all are looked at, and one of the offenders is taken; else the worst of five.
  if (candidate.violation > 0) {
    const offenders: number[] = [];
    for (let at = 0; at < count; at += 1) if (end[at]! < 0 || end[at]! > deadline[at]!) offenders.push(at);
    if (offenders.length > 0) return offenders[stream.integerBelow(offenders.length)]!;
  }
  for (let more = 4; more > 0; more -= 1) {
    const other = stream.integerBelow(count);
    if (badness(other) > badness(worst)) worst = other;
  }
  return worst;
}
