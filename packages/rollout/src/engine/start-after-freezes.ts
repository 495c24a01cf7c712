import type { CompiledProblem } from './compiled-problem.js';

/**
 * The first start of an activity, from a slot on, that its freezes allow.
 *
 * @param compiled - the problem
 * @param activity - the activity
 * @param from - the first slot to look at; a slot of its calendar unless its duration is 0
 * @returns a slot, which need not be one of its calendar
 */
export function startAfterFreezes(compiled: CompiledProblem, activity: number, from: number): number {
  const { freezes, problem, duration, calendars, calendar } = compiled;
  let start = from;
  for (let at = freezes.start[activity]!; at < freezes.start[activity + 1]!; ) {
    const freeze = problem.freezes[freezes.items[at]!]!;
    const { slots, before } = calendars[calendar[activity]!]!;
    const length = duration[activity]!;
    const index = before[start]! + length - 1;
    // What ends when the freeze begins, or takes no time, is not under way in it.
    const end = length === 0 || index >= slots.length ? start + Math.min(length, 1) : slots[index]! + 1;
    const touches =
      freeze.forbids === 'start' || length === 0
        ? start >= freeze.from && start < freeze.to && (length > 0 || freeze.forbids === 'start')
        : start < freeze.to && end > freeze.from;
    if (touches) {
      start = freeze.to;
      at = freezes.start[activity]!;
    } else at += 1;
  }
  return start;
}
