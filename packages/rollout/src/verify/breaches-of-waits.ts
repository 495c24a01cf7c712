import type { ScheduleProblem } from '../engine/problem.js';
import type { Schedule } from '../engine/schedule.js';
import type { ScheduleBreach } from './schedule-breach.js';

/**
 * Broken precedences, gates, freezes of activities, and pins.
 *
 * @param problem - the problem
 * @param schedule - lists of the right length
 * @returns the breaches
 */
export function breachesOfWaits(
  problem: ScheduleProblem,
  { starts, ends, resources }: Schedule,
): readonly ScheduleBreach[] {
  const found: ScheduleBreach[] = [];
  const worked = problem.calendars.map(({ slots }) => new Set(slots));
  problem.precedences.forEach(({ before, after, least, most, calendar }, at) => {
    const end = ends[before]!;
    const start = starts[after]!;
    let between = 0;
    for (let slot = end; slot < start; slot += 1) {
      if (calendar === null || worked[calendar]!.has(slot)) between += 1;
    }
    if (start < end || between < least || (most !== undefined && between > most)) {
      found.push({ rule: 'precedence', at, slot: start });
    }
  });
  problem.gates.forEach(({ of, atLeast, lag, opens }, at) => {
    const waited = [...new Set(of)].map((member) => ends[member]!);
    const early = opens.find((behind) => {
      const ended = waited.filter((end) => end + lag <= starts[behind]!).length;
      return ended < atLeast;
    });
    if (early !== undefined) found.push({ rule: 'gate', at, slot: starts[early]! });
  });
  problem.freezes.forEach(({ from, to, forbids, activities }, at) => {
    const broken = activities.find((member) => {
      const start = starts[member]!;
      if (forbids === 'start') return start >= from && start < to;
      return start < ends[member]! && start < to && ends[member]! > from;
    });
    if (broken !== undefined) found.push({ rule: 'freeze', at, slot: starts[broken]! });
  });
  problem.pins.forEach(({ activity, start, resources: held }, at) => {
    const moved = starts[activity] !== start;
    const changed = held?.some((resource, need) => resources[activity]![need] !== resource) === true;
    if (moved || changed) found.push({ rule: 'pin', at, slot: starts[activity]! });
  });
  return found;
}
