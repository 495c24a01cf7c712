import { busiestWindow } from './busiest-window.js';
import type { PackedRun } from './packed-run.js';
import type { PackedMember } from './packed-search.js';

// Found on odd-numbered instances of PSPLIB, see docs/methods/planning.md.
const peakShare = 0.7;
const leastWindow = 0.1;
const greatestWindow = 0.5;
const perturbedPart = 0.1;
const perturbation = 20;

/**
 * Writes the keys of a child of two schedules of one direction, to be generated in the other: the father's order inside a
 * window, most often where he is busiest, and the mother's order before and after it.
 *
 * @param run - the run; its keys are written
 * @param father - a schedule
 * @param mother - another of the same direction
 */
export function childKeys(run: PackedRun, father: PackedMember, mother: PackedMember): void {
  const { problem, stream, keys } = run;
  const { count, duration } = problem;
  const span = father.makespan;
  const share = leastWindow + (greatestWindow - leastWindow) * stream.uniform();
  const length = Math.max(1, Math.floor(span * share));
  let from: number;
  if (stream.uniform() < peakShare) from = span - length - busiestWindow(problem, father, length);
  else from = stream.integerBelow(span - length + 1);
  const to = from + length;
  for (let at = 0; at < count; at += 1) {
    const own = span - father.starts[at]! - duration[at]!;
    const other = mother.makespan - mother.starts[at]! - duration[at]!;
    if (own >= from && own < to) keys[at] = span + own;
    else if (other < from) keys[at] = other;
    else if (other >= to) keys[at] = other + 2 * span;
    else keys[at] = own < from ? from : to + 2 * span;
  }
  // Few activities leave few different crossings; chance makes up for it.
  const crowded = 32 / Math.max(32, count);
  if (father !== mother && stream.uniform() >= 0.5 * crowded * crowded) return;
  for (let moved = Math.max(1, Math.floor(perturbedPart * count)); moved > 0; moved -= 1) {
    const at = stream.integerBelow(count);
    keys[at] = Math.max(0, keys[at]! + stream.integerBelow(2 * perturbation + 1) - perturbation);
  }
}
