import fc from 'fast-check';
import type { ScheduleMeasure, ScheduleProblem, SlotActivity } from '../../src/index.js';

/** How large random problems are. */
export interface ProblemSize {
  readonly activities: number;
  readonly horizon: number;
  /** Whether deadlines and short budgets may make them infeasible. */
  readonly tight: boolean;
}

const measures: readonly ScheduleMeasure[] = ['makespan', 'completion', 'tardiness', 'cost', 'load'];

/**
 * Problems with every rule in them: calendars, closed resources, alternatives, budgets, lags, batches, gates, freezes, pins.
 * A small random machine draws them from one seed, so that a failure is printed as a number and shrinks to small sizes.
 */
export function randomProblem(size: ProblemSize): fc.Arbitrary<ScheduleProblem> {
  return fc
    .tuple(fc.integer({ min: 1, max: size.activities }), fc.integer({ min: 1, max: 2_000_000_000 }))
    .map(([count, seed]) => problemOf(count, seed, size));
}

export function problemOf(count: number, seed: number, { horizon, tight }: ProblemSize): ScheduleProblem {
  let word = seed >>> 0 || 1;
  const below = (limit: number): number => {
    word ^= word << 13;
    word ^= word >>> 17;
    word ^= word << 5;
    return (word >>> 0) % limit;
  };
  const often = (percent: number): boolean => below(100) < percent;
  const week = 7;
  const calendars = ['five', 'six'].map((id, at) => ({
    id,
    slots: Array.from({ length: horizon }, (_, slot) => slot).filter(
      (slot) => slot % week < 5 + at || often(5),
    ),
  }));
  const resources = ['r0', 'r1', 'r2'].map((id) => ({
    id,
    calendar: often(30) ? 1 : null,
    capacity: often(40)
      ? [
          { from: 0, units: 1 + below(2) },
          { from: 1 + below(horizon - 1), units: 2 },
        ]
      : [{ from: 0, units: 1 + below(2) }],
    rate: below(4),
  }));
  const half = horizon >> 1;
  const budgets = [
    {
      id: 'money',
      periods: [
        { from: 0, to: half, amount: 2 + below(tight ? 3 : 6) },
        { from: half, to: horizon, amount: tight ? 4 + below(4) : 99 },
      ],
    },
  ];
  const activities = Array.from({ length: count }, (_, at): SlotActivity => {
    const duration = below(4);
    return {
      id: `a${String(at).padStart(3, '0')}`,
      duration,
      calendar: often(50) ? below(2) : null,
      ...(often(30) ? { release: below(half) } : {}),
      ...(often(tight ? 40 : 10) ? { deadline: horizon - below(tight ? half + 4 : 3) } : {}),
      ...(often(50) ? { due: below(horizon) } : {}),
      weight: below(3),
      priority: below(3),
      needs: often(75)
        ? [
            { anyOf: often(40) ? [below(3), 2] : [below(3)], units: 1 },
            ...(often(20) ? [{ anyOf: [below(3), 0], units: 1 }] : []),
          ]
        : [],
      spends: often(40) ? [{ budget: 0, amount: below(3) }] : [],
    };
  });
  const precedences = Array.from({ length: below(count + 1) }, (_, at) => {
    const before = below(count);
    return { at, before, after: before + 1 + below(3) };
  })
    .filter(({ after }) => after < count)
    .map(({ at, before, after }) => {
      const least = below(3);
      const most = often(25) ? { most: least + 1 + below(5) } : {};
      return { id: `p${at}`, before, after, least, ...most, calendar: often(30) ? 0 : null };
    });
  const grouped = Array.from({ length: count }, (_, at) => at).filter(() => often(40));
  const model = activities[grouped[0] ?? 0]!;
  const batches =
    grouped.length > 0
      ? [
          {
            id: 'workshop',
            members: grouped,
            size: 1 + below(3),
            needs: [{ anyOf: [below(3), 1], units: 1 }],
            spends: often(30) ? [{ budget: 0, amount: 1 }] : [],
          },
        ]
      : [];
  const alike = activities.map((activity, at) =>
    grouped.includes(at) ? { ...activity, duration: model.duration, calendar: model.calendar } : activity,
  );
  const gates =
    count > 3 && often(60)
      ? [{ id: 'wave', of: [0, 1, 2], atLeast: 1 + below(3), lag: below(3), opens: [count - 1] }]
      : [];
  const from = below(horizon - 3);
  const freezes = often(60)
    ? [
        {
          id: 'f0',
          from,
          to: from + 1 + below(4),
          forbids: often(50) ? ('start' as const) : ('work' as const),
          activities: [below(count)],
          resources: [],
        },
        { id: 'f1', from, to: from + 2, forbids: 'work' as const, activities: [], resources: [below(3)] },
      ]
    : [];
  const pinned = below(count);
  const { calendar } = alike[pinned]!;
  const slots = calendar === null ? null : calendars[calendar]!.slots;
  const start = slots === null ? below(half) : (slots[below(slots.length >> 1)] ?? 0);
  const order = often(50) ? ('lexicographic' as const) : ('weighted' as const);
  const first = below(5);
  return {
    horizon,
    calendars,
    resources,
    budgets,
    activities: alike,
    precedences,
    batches,
    gates,
    freezes,
    pins: often(25) ? [{ activity: pinned, start }] : [],
    objective: {
      order,
      terms: [
        { measure: measures[first]!, weight: 1 + below(3) },
        { measure: measures[(first + 1 + below(4)) % 5]!, weight: 1 },
      ],
    },
  };
}
