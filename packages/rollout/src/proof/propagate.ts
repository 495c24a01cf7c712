import { boundaryBeforeLag } from '../engine/boundary-before-lag.js';
import type { CompiledProblem } from '../engine/compiled-problem.js';
import { endFrom } from '../engine/end-from.js';
import { lastStart } from '../engine/last-start.js';
import { latestBeforeLag } from '../engine/latest-before-lag.js';
import { latestWithinLag } from '../engine/latest-within-lag.js';
import { slotAfterLag } from '../engine/slot-after-lag.js';

/**
 * Narrows how early and how late activities can start, by lags in both directions and by gates, until nothing moves.
 *
 * @param compiled - the problem
 * @param earliest - first starts; changed
 * @param latest - last starts; changed
 * @returns false when some activity has no start left
 */
export function propagate(compiled: CompiledProblem, earliest: Int32Array, latest: Int32Array): boolean {
  const { count, first, second, least, most, lagCalendar, calendars, calendar, duration } = compiled;
  const { gateOf, gateOpens, gateCount, gateLag, horizon } = compiled;

  function raise(activity: number, slot: number): boolean {
    if (slot <= earliest[activity]!) return false;
    const { slots, before } = calendars[calendar[activity]!]!;
    const worked = duration[activity] === 0 || slot > horizon ? slot : (slots[before[slot]!] ?? horizon + 1);
    earliest[activity] = worked;
    return true;
  }

  function lower(activity: number, slot: number): boolean {
    if (slot >= latest[activity]!) return false;
    latest[activity] = slot;
    return true;
  }

  // The first start at which the activity does not end before a boundary.
  function startForEnd(activity: number, boundary: number): number {
    let start = earliest[activity]!;
    while (start <= latest[activity]! && endFrom(compiled, activity, start) < boundary) start += 1;
    return start;
  }

  function lags(at: number): boolean {
    const table = calendars[lagCalendar[at]!]!;
    const earlier = first[at]!;
    const later = second[at]!;
    const end = endFrom(compiled, earlier, earliest[earlier]!);
    if (end > horizon) return raise(earlier, horizon + 1);
    let moved = raise(later, slotAfterLag(table, end, least[at]!));
    if (latest[later]! >= 0) {
      const last = latestBeforeLag(table, Math.min(latest[later]!, horizon), least[at]!);
      moved = lower(earlier, lastStart(compiled, earlier, last)) || moved;
    }
    if (most[at]! < 0 || latest[earlier]! < 0 || earliest[later]! > horizon) return moved;
    const lastEnd = Math.min(horizon, endFrom(compiled, earlier, latest[earlier]!));
    moved = lower(later, latestWithinLag(table, lastEnd, most[at]!)) || moved;
    const floor = boundaryBeforeLag(table, earliest[later]!, most[at]!);
    return raise(earlier, startForEnd(earlier, floor)) || moved;
  }

  function gate(at: number): boolean {
    const wanted = gateCount[at]!;
    if (wanted === 0) return false;
    const ends = Array.from(gateOf.items.subarray(gateOf.start[at], gateOf.start[at + 1]), (of) =>
      endFrom(compiled, of, earliest[of]!),
    ).sort((a, b) => a - b);
    const opens = Math.min(horizon + 1, ends[wanted - 1]! + gateLag[at]!);
    let moved = false;
    for (let to = gateOpens.start[at]!; to < gateOpens.start[at + 1]!; to += 1) {
      moved = raise(gateOpens.items[to]!, opens) || moved;
    }
    return moved;
  }

  for (let moved = true; moved; ) {
    moved = false;
    for (let at = 0; at < first.length; at += 1) moved = lags(at) || moved;
    for (let at = 0; at < gateCount.length; at += 1) moved = gate(at) || moved;
    for (let activity = 0; activity < count; activity += 1) {
      if (earliest[activity]! > latest[activity]!) return false;
    }
  }
  return true;
}
