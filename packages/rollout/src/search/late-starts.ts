import type { CompiledProblem } from '../engine/compiled-problem.js';
import { lastEnd } from '../engine/last-end.js';
import { latestBeforeLag } from '../engine/latest-before-lag.js';
import type { RawSchedule } from '../engine/raw-schedule.js';

/**
 * How late the activities of a schedule can start when, from the last to the first, each is moved as late as what follows it
 * and its suppliers allow, and nothing ends after the last end. Sessions and pins stay. What comes of it need not keep all
 * rules: it serves as an order, in which a generation then moves everything forward again.
 *
 * @param compiled - the problem
 * @returns a function that gives the starts of a schedule, −1 for what has no place; it reuses its working memory
 *
 * @source V. Valls, F. Ballestín and S. Quintanilla, "Justification and RCPSP: a technique that pays", European Journal of
 * Operational Research 165(2) (2005).
 */
export function lateStarts(compiled: CompiledProblem): (raw: RawSchedule) => Int32Array {
  const { count, horizon, calendars, calendar, duration, after, second, least, lagCalendar } = compiled;
  const { capacity, needs, needUnits, batch, pinned, deadline, gatesFed, gateOf, gateCount } = compiled;
  const { due } = compiled;
  const isDue = compiled.problem.objective.terms[0]?.measure === 'tardiness';
  const left = new Int32Array(capacity.length * horizon);
  const byEnd = new Int32Array(count);
  const counts = new Int32Array(horizon + 2);

  function change(activity: number, raw: RawSchedule, start: number, sign: number): void {
    const { slots, before } = calendars[calendar[activity]!]!;
    const index = before[start]!;
    for (let need = needs[activity]!; need < needs[activity + 1]!; need += 1) {
      const row = raw.supplier[need]! * horizon;
      const units = sign * needUnits[need]!;
      for (let at = index; at < index + duration[activity]!; at += 1) left[row + slots[at]!]! -= units;
    }
  }

  function latestFit(activity: number, raw: RawSchedule, limit: number): number {
    const { slots, before } = calendars[calendar[activity]!]!;
    const length = duration[activity]!;
    const lowest = before[raw.start[activity]!]!;
    let index = before[limit]! - length;
    for (let scan = index; scan < index + length && index > lowest; ) {
      if (suits(activity, raw, slots[scan]!)) scan += 1;
      else {
        index = scan - length;
        scan = index;
      }
    }
    return slots[Math.max(lowest, index)]!;
  }

  function suits(activity: number, raw: RawSchedule, slot: number): boolean {
    for (let need = needs[activity]!; need < needs[activity + 1]!; need += 1) {
      if (left[raw.supplier[need]! * horizon + slot]! < needUnits[need]!) return false;
    }
    return true;
  }

  return (raw) => {
    const late = Int32Array.from(raw.start);
    capacity.forEach((units, at) => {
      left.set(units, at * horizon);
    });
    counts.fill(0);
    const span = lastEnd(raw);
    for (let at = 0; at < count; at += 1) {
      if (raw.start[at]! < 0) continue;
      change(at, raw, raw.start[at]!, 1);
      counts[raw.end[at]!]! += 1;
    }
    takeSessions(raw);
    // The last end first; of equals the last position, which follows what it waits for more often than not.
    let place = 0;
    for (let end = span; end >= 0; end -= 1) {
      const here = counts[end]!;
      counts[end] = place;
      place += here;
    }
    for (let at = count - 1; at >= 0; at -= 1) {
      if (raw.start[at]! < 0) continue;
      byEnd[counts[raw.end[at]!]!] = at;
      counts[raw.end[at]!]! += 1;
    }
    const opens = openings(raw);
    for (let next = 0; next < place; next += 1) {
      const at = byEnd[next]!;
      if (batch[at]! >= 0 || pinned[at]! >= 0) continue;
      const wanted = isDue && due[at]! >= 0 ? Math.max(raw.end[at]!, due[at]!) : span;
      const limit = limitOf(at, raw, late, Math.min(span, wanted, deadline[at]!), opens);
      if (limit <= raw.end[at]!) continue;
      if (duration[at] === 0) {
        late[at] = limit;
        continue;
      }
      change(at, raw, raw.start[at]!, -1);
      late[at] = latestFit(at, raw, limit);
      change(at, raw, late[at]!, 1);
    }
    return late;
  };

  function limitOf(at: number, raw: RawSchedule, late: Int32Array, most: number, opens: Int32Array): number {
    let limit = most;
    for (let edge = after.start[at]!; edge < after.start[at + 1]!; edge += 1) {
      const wait = after.items[edge]!;
      const start = late[second[wait]!]!;
      if (start < 0) continue;
      limit = Math.min(limit, latestBeforeLag(calendars[lagCalendar[wait]!]!, start, least[wait]!));
    }
    for (let fed = gatesFed.start[at]!; fed < gatesFed.start[at + 1]!; fed += 1) {
      const open = opens[gatesFed.items[fed]!]!;
      if (raw.end[at]! <= open) limit = Math.min(limit, open);
    }
    return limit;
  }

  /** For each gate the end that opens it. */
  function openings(raw: RawSchedule): Int32Array {
    const opens = new Int32Array(gateCount.length);
    for (let gate = 0; gate < gateCount.length; gate += 1) {
      const ends = gateOf.items
        .subarray(gateOf.start[gate], gateOf.start[gate + 1])
        .map((of) => raw.end[of]!);
      opens[gate] = ends.sort()[gateCount[gate]! - 1] ?? horizon;
    }
    return opens;
  }

  function takeSessions(raw: RawSchedule): void {
    const seen = new Uint8Array(raw.sessions.length);
    for (let at = 0; at < count; at += 1) {
      const number = raw.session[at]!;
      if (number < 0 || seen[number] === 1) continue;
      seen[number] = 1;
      const { batch: of, start, suppliers } = raw.sessions[number]!;
      const { slots, before } = calendars[calendar[at]!]!;
      const base = needs[count + of]!;
      suppliers.forEach((resource, need) => {
        for (let slot = before[start]!; slot < before[start]! + duration[at]!; slot += 1) {
          left[resource * horizon + slots[slot]!]! -= needUnits[base + need]!;
        }
      });
    }
  }
}
