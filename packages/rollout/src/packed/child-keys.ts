import { crossedKey } from '../population/crossed-key.js';
import type { PackedParents } from './chosen-parents.js';
import type { PackedRun } from './packed-run.js';

// Found on odd-numbered instances of PSPLIB, see docs/methods/planning.md.
const movedPart = 0.1;
const movedBy = 0.4;

/**
 * Writes the keys of a child of two schedules of one direction, to be generated in the other: the father's order inside a
 * window, the mother's before and after it.
 *
 * @param run - the run; its keys are written
 * @param parents - the parents and the window
 */
export function childKeys(run: PackedRun, { father, mother, from: first, length }: PackedParents): void {
  const { problem, stream, keys } = run;
  const { count, duration, path } = problem;
  const span = father.makespan;
  const from = span - length - first;
  const to = from + length;
  for (let at = 0; at < count; at += 1) {
    const own = span - father.starts[at]! - duration[at]!;
    const other = mother.makespan - mother.starts[at]! - duration[at]!;
    keys[at] = crossedKey(own, other, from, to, span);
  }
  // Few activities leave few different crossings; chance makes up for it.
  const crowded = 32 / Math.max(32, count);
  if (father !== mother && stream.uniform() >= crowded * crowded) return;
  const far = Math.max(1, Math.round(movedBy * path));
  for (let moved = Math.max(1, Math.floor(movedPart * count)); moved > 0; moved -= 1) {
    const at = stream.integerBelow(count);
    keys[at] = Math.max(0, keys[at]! + stream.integerBelow(2 * far + 1) - far);
  }
}
