import type { CompiledProblem } from './compiled-problem.js';
import { endFrom } from './end-from.js';
import { fitSearch } from './fit-search.js';
import { lastStart } from './last-start.js';
import { latestBeforeLag } from './latest-before-lag.js';
import { slotAfterLag } from './slot-after-lag.js';
import { startAfterFreezes } from './start-after-freezes.js';
import type { Windows } from './windows.js';

/**
 * How early and how late each activity can lie: precedences, gates, releases, deadlines, pins, calendars, freezes, and the
 * units and money that it would find alone. What waits in a circle has no window.
 *
 * @param compiled - the problem
 * @returns the windows
 */
export function windowsOf(compiled: CompiledProblem): Windows {
  const { count, horizon, before, after, first, second, least, lagCalendar, calendars, calendar } = compiled;
  const { duration, gatesFed, gatesMet, gateOf, gateOpens, gateCount, gateLag, batch, pinned } = compiled;
  const alone = fitSearch(compiled);
  const earliest = new Int32Array(count).fill(horizon + 1);
  const ends = new Int32Array(count).fill(horizon + 1);
  const latest = Int32Array.from(compiled.deadline);
  const missing = new Int32Array(count);
  const gateSettled = new Int32Array(gateCount.length);
  const gateFreed = new Uint8Array(gateCount.length);
  const ready: number[] = [];
  let possible = true;

  // The first start at which the activity, and a session for it, would fit if nothing else were there.
  const aloneFrom = (activity: number, from: number): number => {
    let start = from;
    for (;;) {
      if (start > horizon) return horizon + 1;
      let found = alone.earliest(activity, duration[activity]!, calendar[activity]!, start);
      if (found >= 0 && batch[activity]! >= 0) {
        found = alone.earliest(count + batch[activity]!, duration[activity]!, calendar[activity]!, found);
      }
      if (found < 0) return horizon + 1;
      const allowed = startAfterFreezes(compiled, activity, found);
      if (allowed === start) return start;
      start = allowed;
    }
  };

  const opensAt = new Int32Array(gateCount.length);
  const openingOf = (gate: number): number => {
    const of = gateOf.items.subarray(gateOf.start[gate], gateOf.start[gate + 1]);
    const known = new Int32Array(of.length);
    for (let at = 0; at < of.length; at += 1) known[at] = ends[of[at]!]!;
    known.sort();
    return Math.min(horizon + 1, known[gateCount[gate]! - 1]! + gateLag[gate]!);
  };
  const soonestOf = (activity: number): number => {
    let from = compiled.release[activity]!;
    for (let at = before.start[activity]!; at < before.start[activity + 1]!; at += 1) {
      const wait = before.items[at]!;
      const end = ends[first[wait]!]!;
      if (end > horizon) return horizon + 1;
      from = Math.max(from, slotAfterLag(calendars[lagCalendar[wait]!]!, end, least[wait]!));
    }
    for (let at = gatesMet.start[activity]!; at < gatesMet.start[activity + 1]!; at += 1) {
      const gate = gatesMet.items[at]!;
      from = Math.max(from, opensAt[gate]!);
    }
    return from;
  };

  for (let activity = 0; activity < count; activity += 1) {
    const gates = gatesMet.start[activity + 1]! - gatesMet.start[activity]!;
    missing[activity] = before.start[activity + 1]! - before.start[activity]! + gates;
    for (let at = gatesMet.start[activity]!; at < gatesMet.start[activity + 1]!; at += 1) {
      if (gateCount[gatesMet.items[at]!] === 0) missing[activity]! -= 1;
    }
    if (missing[activity] === 0) ready.push(activity);
  }
  // What is asked for the same slot again finds the same place.
  const asked = new Int32Array(count).fill(-1);
  const settle = (activity: number): boolean => {
    const from = soonestOf(activity);
    if (from === asked[activity]) return false;
    asked[activity] = from;
    const soonest = aloneFrom(activity, from);
    const pin = pinned[activity]!;
    if (pin >= 0 && aloneFrom(activity, Math.max(soonest, pin)) !== pin) possible = false;
    const start = pin >= 0 ? Math.max(pin, soonest) : soonest;
    const moved = start !== earliest[activity];
    earliest[activity] = start;
    ends[activity] = endFrom(compiled, activity, start);
    if (ends[activity]! > latest[activity]!) possible = false;
    return moved;
  };
  const order: number[] = [];
  const free = (activity: number): void => {
    missing[activity]! -= 1;
    if (missing[activity] === 0) ready.push(activity);
  };
  // When all its members have their ends, a gate opens for good.
  const freeGate = (gate: number): void => {
    if (gateFreed[gate] === 1 || gateCount[gate] === 0) return;
    gateFreed[gate] = 1;
    if (gateSettled[gate] === gateOf.start[gate + 1]! - gateOf.start[gate]!) opensAt[gate] = openingOf(gate);
    for (let to = gateOpens.start[gate]!; to < gateOpens.start[gate + 1]!; to += 1)
      free(gateOpens.items[to]!);
  };
  const follow = (activity: number): void => {
    order.push(activity);
    settle(activity);
    for (let at = after.start[activity]!; at < after.start[activity + 1]!; at += 1)
      free(second[after.items[at]!]!);
    for (let at = gatesFed.start[activity]!; at < gatesFed.start[activity + 1]!; at += 1) {
      const gate = gatesFed.items[at]!;
      gateSettled[gate]! += 1;
      if (gateSettled[gate] === gateOf.start[gate + 1]! - gateOf.start[gate]!) freeGate(gate);
    }
  };
  for (;;) {
    for (let next = ready.pop(); next !== undefined; next = ready.pop()) follow(next);
    // Members of a gate may wait for the gate itself; it then opens by those that do not.
    for (let gate = 0; gate < gateCount.length; gate += 1) {
      if (gateSettled[gate]! >= gateCount[gate]!) freeGate(gate);
    }
    if (ready.length === 0) break;
  }
  if (order.length < count) possible = false;
  // A gate opens with the least ends that its members can have; that may move others, until no gate opens later.
  const asks = new Uint8Array(count);
  for (let opens = gateCount.length > 0 && order.length === count; opens; ) {
    opens = false;
    for (let gate = 0; gate < gateCount.length; gate += 1) {
      if (gateCount[gate] === 0) continue;
      const opensFrom = openingOf(gate);
      if (opensFrom === opensAt[gate]) continue;
      opensAt[gate] = opensFrom;
      opens = true;
      for (let to = gateOpens.start[gate]!; to < gateOpens.start[gate + 1]!; to += 1)
        asks[gateOpens.items[to]!] = 1;
    }
    if (!opens) break;
    for (const activity of order) {
      if (asks[activity] === 0) continue;
      asks[activity] = 0;
      if (!settle(activity)) continue;
      for (let to = after.start[activity]!; to < after.start[activity + 1]!; to += 1) {
        asks[second[after.items[to]!]!] = 1;
      }
    }
  }
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const activity = order[at]!;
    const pin = pinned[activity]!;
    if (pin >= 0) latest[activity] = Math.min(latest[activity]!, endFrom(compiled, activity, pin));
    for (let to = after.start[activity]!; to < after.start[activity + 1]!; to += 1) {
      const wait = after.items[to]!;
      const start = lastStart(compiled, second[wait]!, latest[second[wait]!]!);
      const end = start < 0 ? -1 : latestBeforeLag(calendars[lagCalendar[wait]!]!, start, least[wait]!);
      latest[activity] = Math.min(latest[activity]!, end);
    }
    if (ends[activity]! > latest[activity]!) possible = false;
  }
  return { earliest, ends, latest, order, possible };
}
