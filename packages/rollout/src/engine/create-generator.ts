import type { CompiledProblem } from './compiled-problem.js';
import { type FitPlace, fitSearch } from './fit-search.js';
import { gateEnds } from './gate-ends.js';
import { generationTables } from './generation-tables.js';
import { keyHeap } from './key-heap.js';
import type { RawSchedule, RawSession } from './raw-schedule.js';
import { slotAfterLag } from './slot-after-lag.js';
import { startAfterFreezes } from './start-after-freezes.js';

/** Makes schedules of one problem. */
export interface Generator {
  /**
   * One serial generation: of the activities whose predecessors have their places, the one with the least key takes the
   * first place that is free. `patience` is how many slots later than alone it may start to join a session; `floors` are
   * slots before which each may not end.
   */
  generate(keys: ArrayLike<number>, patience: number, floors: ArrayLike<number> | null): RawSchedule;
}

/**
 * A maker of schedules by serial generation over all rules of a problem.
 *
 * @param compiled - the problem
 * @returns the maker, which reuses its working memory from one schedule to the next
 *
 * @source R. Kolisch and S. Hartmann, "Heuristic algorithms for the resource-constrained project scheduling problem", in
 * Project Scheduling (1999): the serial generation scheme.
 */
export function createGenerator(compiled: CompiledProblem): Generator {
  const { count, horizon, before, after, calendars, calendar } = compiled;
  const { duration, release, deadline, pinned, batch, batchSize, gatesFed, gatesMet, needs } = compiled;
  const search = fitSearch(compiled);
  const gates = gateEnds(compiled);
  const heap = keyHeap(count);
  const tables = generationTables(compiled);
  const { incoming, following } = tables;
  const missing = new Int32Array(count);
  const frozen = compiled.freezes.items.length > 0;
  const pins = compiled.problem.pins
    .map((pin) => ({ ...pin, activity: compiled.position[pin.activity]! }))
    .sort((a, b) => a.start - b.start || a.activity - b.activity);

  function generate(
    keys: ArrayLike<number>,
    patience: number,
    floors: ArrayLike<number> | null,
  ): RawSchedule {
    const start = new Int32Array(count).fill(-1);
    const end = new Int32Array(count).fill(-1);
    const supplier = new Int32Array(needs[count]!);
    const session = new Int32Array(count).fill(-1);
    const sessions: RawSession[] = [];
    const open: number[][] = compiled.problem.batches.map(() => []);
    const place = emptyPlace(supplier);
    const sessionPlace = emptyPlace(supplier);
    let violation = 0;

    function endOf(activity: number, at: number): number {
      const { slots, before: table } = calendars[calendar[activity]!]!;
      const length = duration[activity]!;
      return length === 0 ? at : slots[table[at]! + length - 1]! + 1;
    }

    function placeOf(activity: number, at: number, fixed: boolean): FitPlace {
      place.holder = activity;
      place.duration = duration[activity]!;
      place.calendar = calendar[activity]!;
      place.start = at;
      place.offset = needs[activity]!;
      place.fixed = fixed;
      return place;
    }

    function placeOfSession(activity: number, made: RawSession): FitPlace {
      sessionPlace.holder = count + made.batch;
      sessionPlace.duration = duration[activity]!;
      sessionPlace.calendar = calendar[activity]!;
      sessionPlace.start = made.start;
      sessionPlace.suppliers = made.suppliers;
      return sessionPlace;
    }

    function firstStart(activity: number, from: number, withSession: boolean): number {
      const length = duration[activity]!;
      const table = calendar[activity]!;
      let at = from;
      for (;;) {
        const found = search.earliest(activity, length, table, at);
        if (found < 0) return -1;
        const joint = withSession ? search.earliest(count + batch[activity]!, length, table, found) : found;
        if (joint < 0) return -1;
        const allowed = frozen ? startAfterFreezes(compiled, activity, joint) : joint;
        if (allowed === found) return found;
        if (allowed > horizon) return -1;
        at = allowed;
      }
    }

    function settle(activity: number, at: number): void {
      const finish = endOf(activity, at);
      start[activity] = at;
      end[activity] = finish;
      if (finish > deadline[activity]!) violation += finish - deadline[activity]!;
      for (let fed = gatesFed.start[activity]!; fed < gatesFed.start[activity + 1]!; fed += 1) {
        const gate = gatesFed.items[fed]!;
        const wasOpen = gates.isOpen(gate);
        gates.add(gate, finish);
        if (!wasOpen && gates.isOpen(gate))
          release_(
            compiled.gateOpens.start[gate]!,
            compiled.gateOpens.start[gate + 1]!,
            compiled.gateOpens.items,
          );
      }
      release_(after.start[activity]!, after.start[activity + 1]!, following);
    }

    function release_(from: number, to: number, items: Int32Array): void {
      for (let at = from; at < to; at += 1) {
        const waiting = items[at]!;
        missing[waiting]! -= 1;
        if (missing[waiting] === 0 && start[waiting]! < 0) heap.push(waiting);
      }
    }

    function join(activity: number, from: number, until: number): boolean {
      const list = open[batch[activity]!]!;
      for (let at = lowerBound(list, sessions, from); at < list.length; at += 1) {
        const made = sessions[list[at]!]!;
        if (made.start > until) return false;
        if (frozen && startAfterFreezes(compiled, activity, made.start) !== made.start) continue;
        if (!search.take(placeOf(activity, made.start, false))) continue;
        session[activity] = list[at]!;
        made.served += 1;
        if (made.served >= batchSize[made.batch]!) list.splice(at, 1);
        settle(activity, made.start);
        return true;
      }
      return false;
    }

    function openSession(activity: number, at: number): boolean {
      const made: RawSession = {
        batch: batch[activity]!,
        start: at,
        served: 1,
        suppliers: new Int32Array(needs[count + batch[activity]! + 1]! - needs[count + batch[activity]!]!),
      };
      if (!search.take(placeOfSession(activity, made))) return false;
      if (!search.take(placeOf(activity, at, false))) {
        search.giveBack(sessionPlace);
        return false;
      }
      session[activity] = sessions.length;
      sessions.push(made);
      if (batchSize[made.batch]! > 1) {
        const list = open[made.batch]!;
        list.splice(lowerBound(list, sessions, at + 1), 0, sessions.length - 1);
      }
      return true;
    }

    function settleFrom(activity: number): void {
      let from = release[activity]!;
      for (let at = 3 * before.start[activity]!; at < 3 * before.start[activity + 1]!; at += 3) {
        const table = calendars[incoming[at + 1]!]!;
        const soonest = slotAfterLag(table, end[incoming[at]!]!, incoming[at + 2]!);
        if (soonest > from) from = soonest;
      }
      for (let at = gatesMet.start[activity]!; at < gatesMet.start[activity + 1]!; at += 1) {
        const soonest = gates.opensAt(gatesMet.items[at]!);
        if (soonest > from) from = soonest;
      }
      const floor = floors === null ? 0 : floors[activity]!;
      if (floor > 0 && floor <= horizon) from = Math.max(from, startForEnd(activity, floor));
      const batched = batch[activity]! >= 0;
      for (;;) {
        const at = from > horizon ? -1 : firstStart(activity, from, batched);
        if (batched && join(activity, from, at < 0 ? horizon : at + patience)) return;
        if (at < 0) return;
        if (batched ? openSession(activity, at) : search.take(placeOf(activity, at, false))) {
          settle(activity, at);
          return;
        }
        from = at + 1;
      }
    }

    function startForEnd(activity: number, floor: number): number {
      const { slots, before: table } = calendars[calendar[activity]!]!;
      const length = duration[activity]!;
      // The slot before the boundary is worked on, or the next one after it is the last.
      const index = table[floor]! - length;
      if (length === 0) return floor;
      if (index < 0) return 0;
      const ends = slots[index + length - 1]! + 1;
      return ends >= floor || index + 1 >= slots.length ? slots[index]! : slots[index + 1]!;
    }

    function placePin(pin: (typeof pins)[number]): void {
      const { activity, start: at } = pin;
      const { slots, before: table } = calendars[calendar[activity]!]!;
      const length = duration[activity]!;
      if (length > 0 && (slots[table[at]!] !== at || table[at]! + length > slots.length)) return;
      if (at < release[activity]!) violation += release[activity]! - at;
      if (startAfterFreezes(compiled, activity, at) !== at) violation += 1;
      if (pin.resources !== undefined) supplier.set(pin.resources, needs[activity]!);
      if (batch[activity]! >= 0) {
        if (join(activity, at, at)) return;
        if (openSession(activity, at)) settle(activity, at);
      } else if (search.take(placeOf(activity, at, pin.resources !== undefined))) settle(activity, at);
    }

    search.reset();
    gates.reset();
    heap.reset(keys);
    missing.set(tables.missing);
    for (const activity of tables.ready) heap.push(activity);
    for (const pin of pins) placePin(pin);
    while (!heap.isEmpty()) {
      const activity = heap.pop();
      if (start[activity]! < 0 && pinned[activity]! < 0) settleFrom(activity);
    }
    for (let activity = 0; activity < count; activity += 1) if (start[activity]! < 0) violation += horizon;
    return { start, end, supplier, session, sessions, violation };
  }

  return { generate };
}

function emptyPlace(suppliers: Int32Array): FitPlace {
  return { holder: 0, duration: 0, calendar: 0, start: 0, suppliers, offset: 0, fixed: false };
}

function lowerBound(list: readonly number[], sessions: readonly RawSession[], start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sessions[list[middle]!]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
