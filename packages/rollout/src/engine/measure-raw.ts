import type { CompiledProblem } from './compiled-problem.js';
import { lastEnd } from './last-end.js';
import type { ScheduleMeasure } from './problem.js';
import type { RawSchedule } from './raw-schedule.js';

/**
 * One measure of a schedule in which everything has its place.
 *
 * @param compiled - the problem
 * @param raw - the schedule
 * @param measure - what is measured
 * @returns a whole number from 0
 */
export function measureRaw(compiled: CompiledProblem, raw: RawSchedule, measure: ScheduleMeasure): number {
  switch (measure) {
    case 'makespan':
      return lastEnd(raw);
    case 'completion':
      return completionOf(compiled, raw);
    case 'tardiness':
      return tardinessOf(compiled, raw);
    case 'cost':
      return costOf(compiled, raw);
    case 'load':
      return loadOf(compiled, raw);
  }
}

function completionOf({ weight }: CompiledProblem, { end }: RawSchedule): number {
  let sum = 0;
  for (let at = 0; at < end.length; at += 1) sum += weight[at]! * end[at]!;
  return sum;
}

function tardinessOf({ due, weight }: CompiledProblem, { end }: RawSchedule): number {
  let sum = 0;
  for (let at = 0; at < end.length; at += 1) {
    const late = due[at]! < 0 ? 0 : end[at]! - due[at]!;
    if (late > 0) sum += weight[at]! * late;
  }
  return sum;
}

function eachUse(
  compiled: CompiledProblem,
  raw: RawSchedule,
  visit: (resource: number, units: number, activity: number) => void,
): void {
  const { count, needs, needUnits } = compiled;
  const seen = new Uint8Array(raw.sessions.length);
  for (let at = 0; at < count; at += 1) {
    for (let need = needs[at]!; need < needs[at + 1]!; need += 1)
      visit(raw.supplier[need]!, needUnits[need]!, at);
    const number = raw.session[at]!;
    if (number < 0 || seen[number] === 1) continue;
    seen[number] = 1;
    const { batch, suppliers } = raw.sessions[number]!;
    const base = needs[count + batch]!;
    suppliers.forEach((resource, need) => {
      visit(resource, needUnits[base + need]!, at);
    });
  }
}

function costOf(compiled: CompiledProblem, raw: RawSchedule): number {
  const rates = compiled.problem.resources.map(({ rate }) => rate);
  if (rates.every((rate) => rate === 0)) return 0;
  let sum = 0;
  eachUse(compiled, raw, (resource, units, activity) => {
    sum += rates[resource]! * units * compiled.duration[activity]!;
  });
  return sum;
}

function loadOf(compiled: CompiledProblem, raw: RawSchedule): number {
  const used = compiled.capacity.map(({ length }) => new Float64Array(length));
  eachUse(compiled, raw, (resource, units, activity) => {
    const { slots, before } = compiled.calendars[compiled.calendar[activity]!]!;
    const index = before[raw.start[activity]!]!;
    const inUse = used[resource]!;
    for (let at = index; at < index + compiled.duration[activity]!; at += 1) inUse[slots[at]!]! += units;
  });
  let sum = 0;
  for (const inUse of used)
    for (let slot = 0; slot < inUse.length; slot += 1) sum += inUse[slot]! * inUse[slot]!;
  return sum;
}
