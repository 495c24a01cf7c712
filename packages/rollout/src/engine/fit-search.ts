import type { CompiledProblem } from './compiled-problem.js';

/** What is left of resources and budgets while a schedule is made, and where something still fits. */
export interface FitSearch {
  /** Everything is left. */
  reset(): void;
  /** The first slot, from one on, where a holder's needs and spending fit; −1 for none. */
  earliest(holder: number, duration: number, calendar: number, from: number): number;
  /** Takes what a holder needs from a slot on and notes who supplies it; false, and nothing taken, when it does not fit. */
  take(place: FitPlace): boolean;
  /** Gives back what was taken. */
  giveBack(place: FitPlace): void;
}

/** What is taken, where, and from whom; its owner uses it again for the next. */
export interface FitPlace {
  /** An activity, or the number of activities plus a batch. */
  holder: number;
  /** Slots of work. */
  duration: number;
  /** Its calendar. */
  calendar: number;
  /** The first slot. */
  start: number;
  /** Where the supplier of each need is written, or read from when it is fixed. */
  suppliers: Int32Array;
  /** Where the needs of the holder begin there. */
  offset: number;
  /** Whether the suppliers are given. */
  fixed: boolean;
}

/**
 * A search for places in what is left of resources and budgets. Windows are scanned from their end, so that one slot
 * without enough units skips all windows with it; and as units only become fewer while a schedule is made, a search never
 * looks again at what an equal search has passed over.
 *
 * @param compiled - the problem
 * @returns the search, with everything left
 */
export function fitSearch(compiled: CompiledProblem): FitSearch {
  const { capacity, calendars, needs, needUnits, needOptions, needClass, spends, horizon } = compiled;
  const { spendBudget, spendAmount, periodOf, amounts } = compiled;
  // One row for each resource; and for each budget one of its periods.
  const left = new Int32Array(capacity.length * horizon);
  const longest = amounts.reduce((most, { length }) => Math.max(most, length), 0);
  const money = new Float64Array(amounts.length * longest);
  const floors = new Int32Array(compiled.classCount);

  function fitIndex(option: number, units: number, duration: number, calendar: number, from: number): number {
    const row = needOptions.items[option]! * horizon;
    const { slots } = calendars[calendar]!;
    const floor = floors[needClass[option]!]!;
    let at = Math.max(from, floor);
    let low = at;
    let high = at + duration;
    let scan = high - 1;
    while (high <= slots.length && scan >= low) {
      if (left[row + slots[scan]!]! >= units) scan -= 1;
      else {
        at = scan + 1;
        low = high;
        high = at + duration;
        scan = high - 1;
      }
    }
    if (high > slots.length) at = slots.length;
    if (from <= floor) floors[needClass[option]!] = at;
    return at;
  }

  // For each budget and slot the first slot after it that lies in another period, or in none.
  const changes: Int32Array[] = [];
  for (const periods of periodOf) {
    const next = new Int32Array(horizon + 1).fill(horizon);
    for (let slot = horizon - 1; slot >= 0; slot -= 1) {
      next[slot] = slot + 1 < horizon && periods[slot + 1] === periods[slot] ? next[slot + 1]! : slot + 1;
    }
    changes.push(next);
  }

  function affordable(holder: number, from: number): number {
    let slot = from;
    for (let spend = spends[holder]!; spend < spends[holder + 1]! && slot < horizon; ) {
      const budget = spendBudget[spend]!;
      const amount = spendAmount[spend]!;
      const period = periodOf[budget]![slot]!;
      if (amount === 0 || (period >= 0 && money[budget * longest + period]! >= amount)) spend += 1;
      else {
        slot = changes[budget]![slot]!;
        spend = spends[holder]!;
      }
    }
    return slot < horizon || spends[holder] === spends[holder + 1] ? slot : -1;
  }

  function earliest(holder: number, duration: number, calendar: number, from: number): number {
    const { slots, before } = calendars[calendar]!;
    let slot = from;
    for (;;) {
      if (slot > horizon) return -1;
      if (duration > 0) {
        const index = before[slot]!;
        if (index + duration > slots.length) return -1;
        slot = slots[index]!;
      }
      const start = slot;
      if (spends[holder] !== spends[holder + 1]) {
        slot = affordable(holder, slot);
        if (slot < 0) return -1;
        if (slot !== start) continue;
      }
      if (duration === 0) return slot;
      let index = before[slot]!;
      for (let need = needs[holder]!; need < needs[holder + 1]!; need += 1) {
        let soonest = slots.length;
        for (let option = needOptions.start[need]!; option < needOptions.start[need + 1]!; option += 1) {
          const found = fitIndex(option, needUnits[need]!, duration, calendar, index);
          if (found < soonest) soonest = found;
          if (soonest === index) break;
        }
        if (soonest + duration > slots.length) return -1;
        index = soonest;
      }
      slot = slots[index]!;
      if (slot === start) return slot;
    }
  }

  function change(place: FitPlace, need: number, resource: number, sign: number): void {
    const { slots, before } = calendars[place.calendar]!;
    const units = sign * needUnits[need]!;
    const row = resource * horizon;
    const index = before[place.start]!;
    for (let at = index; at < index + place.duration; at += 1) left[row + slots[at]!]! -= units;
  }

  function fits(place: FitPlace, need: number, resource: number): boolean {
    const { slots, before } = calendars[place.calendar]!;
    const row = resource * horizon;
    const index = before[place.start]!;
    if (index + place.duration > slots.length) return place.duration === 0;
    for (let at = index; at < index + place.duration; at += 1) {
      if (left[row + slots[at]!]! < needUnits[need]!) return false;
    }
    return true;
  }

  function supplierOf(place: FitPlace, need: number): number {
    const written = place.suppliers[place.offset + need - needs[place.holder]!]!;
    if (place.fixed) return fits(place, need, written) ? written : -1;
    for (let option = needOptions.start[need]!; option < needOptions.start[need + 1]!; option += 1) {
      const resource = needOptions.items[option]!;
      if (fits(place, need, resource)) return resource;
    }
    return -1;
  }

  function undo(place: FitPlace, untilNeed: number, untilSpend: number): void {
    for (let need = needs[place.holder]!; need < untilNeed; need += 1) {
      change(place, need, place.suppliers[place.offset + need - needs[place.holder]!]!, -1);
    }
    for (let spend = spends[place.holder]!; spend < untilSpend; spend += 1) {
      const period = periodOf[spendBudget[spend]!]![place.start]!;
      if (period >= 0) money[spendBudget[spend]! * longest + period]! += spendAmount[spend]!;
    }
  }

  function take(place: FitPlace): boolean {
    const { holder, start, suppliers, offset } = place;
    for (let spend = spends[holder]!; spend < spends[holder + 1]!; spend += 1) {
      const amount = spendAmount[spend]!;
      const period = periodOf[spendBudget[spend]!]![start]!;
      const row = spendBudget[spend]! * longest;
      if (amount > 0 && !(period >= 0 && money[row + period]! >= amount)) {
        undo(place, needs[holder]!, spend);
        return false;
      }
      if (period >= 0) money[row + period]! -= amount;
    }
    for (let need = needs[holder]!; need < needs[holder + 1]!; need += 1) {
      const supplier = supplierOf(place, need);
      if (supplier < 0) {
        undo(place, need, spends[holder + 1]!);
        return false;
      }
      suppliers[offset + need - needs[holder]!] = supplier;
      change(place, need, supplier, 1);
    }
    return true;
  }

  function reset(): void {
    capacity.forEach((units, at) => {
      left.set(units, at * horizon);
    });
    amounts.forEach((list, at) => {
      money.set(list, at * longest);
    });
    floors.fill(0);
  }

  reset();
  return {
    reset,
    earliest,
    take,
    giveBack: (place) => undo(place, needs[place.holder + 1]!, spends[place.holder + 1]!),
  };
}
