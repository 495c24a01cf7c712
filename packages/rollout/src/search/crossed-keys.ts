import type { RandomStream } from '@sopana/core/random';
import type { Candidate } from '../engine/candidate.js';
import type { CompiledProblem } from '../engine/compiled-problem.js';

const leastWindow = 0.1;
const greatestWindow = 0.5;

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
  const { end } = father.raw;
  const own = father.late ?? father.raw.start;
  const other = mother.late ?? mother.raw.start;
  let span = 1;
  for (let at = 0; at < count; at += 1) if (end[at]! > span) span = end[at]!;
  const length = Math.max(
    1,
    Math.floor(span * (leastWindow + (greatestWindow - leastWindow) * stream.uniform())),
  );
  const from = stream.integerBelow(span - length + 1);
  const to = from + length;
  const keys = new Float64Array(count);
  const far = 2 * horizon;
  for (let at = 0; at < count; at += 1) {
    const here = own[at]! < 0 ? horizon : own[at]!;
    const there = other[at]! < 0 ? horizon : other[at]!;
    if (here >= from && here < to) keys[at] = far + here;
    else if (there < from) keys[at] = there;
    else if (there >= to) keys[at] = 2 * far + there;
    else keys[at] = here < from ? from : 2 * far + to;
  }
  return keys;
}
