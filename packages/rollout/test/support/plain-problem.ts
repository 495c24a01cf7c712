import type { ScheduleProblem } from '../../src/index.js';

/** How large problems of the plain kind are. */
export interface PlainSize {
  readonly activities: number;
  readonly resources: number;
  /** The most units of a resource. */
  readonly units: number;
}

/**
 * A problem as those of PSPLIB: constant capacities, waits without lags, the makespan alone. Some activities take no time,
 * some need nothing, and the order of the list does not follow the waits.
 */
export function plainProblem(
  seed: number,
  { activities: count, resources, units }: PlainSize,
): ScheduleProblem {
  let word = (seed * 2654435761) >>> 0 || 1;
  const below = (limit: number): number => {
    word ^= word << 13;
    word ^= word >>> 17;
    word ^= word << 5;
    return (word >>> 0) % limit;
  };
  const capacities = Array.from({ length: resources }, () => 1 + below(units));
  const activities = Array.from({ length: count }, (_, at) => ({
    id: `a${String(at).padStart(3, '0')}`,
    duration: below(8) === 0 ? 0 : 1 + below(6),
    calendar: null,
    needs: capacities.flatMap((capacity, resource) =>
      below(3) === 0 ? [] : [{ anyOf: [resource] as const, units: 1 + below(capacity) }],
    ),
    spends: [],
  }));
  // Waits lead from one place of a shuffled list to a later one, so that there is no circle.
  const shuffled = activities.map((_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = below(at + 1);
    [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
  }
  const precedences = shuffled.flatMap((after, place) =>
    Array.from({ length: place === 0 ? 0 : below(3) }, (_, at) => ({
      id: `p${place}-${at}`,
      before: shuffled[below(place)]!,
      after,
      least: 0,
      calendar: null,
    })),
  );
  return {
    horizon: activities.reduce((sum, { duration }) => sum + duration, 1),
    calendars: [],
    resources: capacities.map((most, at) => ({
      id: `r${at}`,
      calendar: null,
      capacity: [{ from: 0, units: most }],
      rate: 0,
    })),
    budgets: [],
    activities,
    precedences,
    batches: [],
    gates: [],
    freezes: [],
    pins: [],
    objective: { order: 'lexicographic', terms: [{ measure: 'makespan', weight: 1 }] },
  };
}

/**
 * The least makespan, by every order in which things can be begun: each is put at the first place where it fits, which for one
 * of the orders gives an optimum. Nothing of the package is used.
 */
export function leastMakespan({ activities, precedences, resources }: ScheduleProblem): number {
  const starts: number[] = [];
  const isPlaced = (at: number): boolean => starts[at] !== undefined;
  const fits = (at: number, start: number): boolean => {
    const { duration, needs } = activities[at]!;
    for (let slot = start; slot < start + duration; slot += 1) {
      for (const { anyOf, units } of needs) {
        const held = activities.reduce((sum, other, place) => {
          const from = starts[place];
          if (from === undefined || slot < from || slot >= from + other.duration) return sum;
          return sum + other.needs.reduce((own, one) => own + (one.anyOf[0] === anyOf[0] ? one.units : 0), 0);
        }, 0);
        if (held + units > resources[anyOf[0]!]!.capacity[0]!.units) return false;
      }
    }
    return true;
  };
  let best = Number.MAX_SAFE_INTEGER;
  const place = (left: number, makespan: number): void => {
    if (left === 0) best = Math.min(best, makespan);
    if (left === 0 || makespan >= best) return;
    activities.forEach(({ duration }, at) => {
      const before = precedences.filter(({ after }) => after === at).map((one) => one.before);
      if (isPlaced(at) || !before.every(isPlaced)) return;
      let start = before.reduce((most, one) => Math.max(most, starts[one]! + activities[one]!.duration), 0);
      while (!fits(at, start)) start += 1;
      starts[at] = start;
      place(left - 1, Math.max(makespan, start + duration));
      delete starts[at];
    });
  };
  place(activities.length, 0);
  return best;
}
