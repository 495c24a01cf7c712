import type { CompiledProblem, Lists } from './compiled-problem.js';

/** Tables in the order in which a generation reads them, so that what belongs to one activity lies together in memory. */
export interface GenerationTables {
  /** For each activity what it waits for, then how it is counted: activity, calendar and least lag, three numbers each. */
  readonly incoming: Int32Array;
  /** For each activity what waits for it; lists as in `after`. */
  readonly following: Int32Array;
  /** For each activity how many precedences and closed gates it waits for at first. */
  readonly missing: Int32Array;
  /** Activities that wait for nothing and are not pinned, rising. */
  readonly ready: Int32Array;
}

/**
 * The tables of a problem.
 *
 * @param compiled - the problem
 * @returns the tables
 */
export function generationTables(compiled: CompiledProblem): GenerationTables {
  const { count, before, after, first, second, least, lagCalendar, gatesMet, gateCount, pinned } = compiled;
  const incoming = new Int32Array(3 * before.items.length);
  const following = new Int32Array(after.items.length);
  for (let at = 0; at < following.length; at += 1) {
    const wait = before.items[at]!;
    incoming[3 * at] = first[wait]!;
    incoming[3 * at + 1] = lagCalendar[wait]!;
    incoming[3 * at + 2] = least[wait]!;
    following[at] = second[after.items[at]!]!;
  }
  const missing = new Int32Array(count);
  const ready: number[] = [];
  for (let activity = 0; activity < count; activity += 1) {
    missing[activity] = lengthOf(before, activity) + closedGates(gatesMet, gateCount, activity);
    if (missing[activity] === 0 && pinned[activity]! < 0) ready.push(activity);
  }
  return { incoming, following, missing, ready: Int32Array.from(ready) };
}

function lengthOf({ start }: Lists, list: number): number {
  return start[list + 1]! - start[list]!;
}

function closedGates({ start, items }: Lists, gateCount: Int32Array, activity: number): number {
  let closed = 0;
  for (let at = start[activity]!; at < start[activity + 1]!; at += 1)
    if (gateCount[items[at]!]! > 0) closed += 1;
  return closed;
}
