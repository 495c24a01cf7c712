import type { RandomStream } from '@sopana/core/random';
import type { Candidate } from '../engine/candidate.js';
import type { CompiledProblem } from '../engine/compiled-problem.js';
import { lastEnd } from '../engine/last-end.js';
import { crossedKey } from '../population/crossed-key.js';
import { drawnLength } from '../population/drawn-length.js';

/**
 * Keys of a child of two schedules: the father's order inside a window of time, the mother's before and after it.
 *
 * @param compiled - the problem
 * @param father - a schedule, by its late starts where they are known
 * @param mother - another
 * @param stream - drawn from
 * @returns the keys
 */
export function crossedKeys(
  { count, horizon }: CompiledProblem,
  father: Candidate,
  mother: Candidate,
  stream: RandomStream,
): Float64Array {
  const own = father.late ?? father.raw.start;
  const other = mother.late ?? mother.raw.start;
  const span = Math.max(1, lastEnd(father.raw));
  const length = drawnLength(span, stream);
  const from = stream.integerBelow(span - length + 1);
  const to = from + length;
  const keys = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    const here = own[at]! < 0 ? horizon : own[at]!;
    const there = other[at]! < 0 ? horizon : other[at]!;
    keys[at] = crossedKey(here, there, from, to, 2 * horizon);
  }
  return keys;
}
