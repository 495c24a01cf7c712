import { createRandom, randomStream } from '@sopana/core/random';
import type { ScheduleProblem, SlotActivity, SlotPrecedence } from '../src/index.js';

/**
 * A rollout of six steps over organisations in nine regions: a working week, assessors and trainers of each region and
 * panels of the country in numbers that grow with the organisations, workshops for up to twenty, money by the year, and a
 * second and third wave behind gates.
 *
 * @param organisations - how many
 * @returns the problem; the same for the same number
 */
export function rolloutProblem(organisations: number): ScheduleProblem {
  const stream = randomStream(createRandom(organisations));
  const horizon = 1100;
  const regions = 9;
  const slots = Array.from({ length: horizon }, (_, slot) => slot).filter(
    (slot) => slot % 7 < 5 && slot % 29 !== 0,
  );
  const units = (days: number): number => Math.max(2, Math.ceil((organisations * days) / 600));
  const regional = ['assessor', 'trainer'].flatMap((kind, at) =>
    Array.from({ length: regions }, (_, region) => ({
      id: `${kind}-${region}`,
      calendar: 0,
      capacity: [
        { from: 0, units: units(at === 0 ? 2.6 : 0.1) },
        { from: 400, units: units(at === 0 ? 3 : 0.15) },
      ],
      rate: 1,
    })),
  );
  const panel = { id: 'panel', calendar: 0, capacity: [{ from: 0, units: units(9) }], rate: 3 };
  const durations = [1, 4, 3, 5, 6, 8];
  const activities: SlotActivity[] = [];
  const precedences: SlotPrecedence[] = [];
  const workshops = Array.from({ length: regions }, () => [] as number[]);
  for (let organisation = 0; organisation < organisations; organisation += 1) {
    const region = stream.integerBelow(regions);
    const priority = stream.integerBelow(5);
    const name = String(organisation).padStart(5, '0');
    durations.forEach((duration, step) => {
      const at = activities.length;
      const needs = [
        [],
        [{ anyOf: [region], units: 1 }],
        [{ anyOf: [region, (region + 1) % regions], units: 1 }],
        [],
        [{ anyOf: [2 * regions], units: 1 }],
        [{ anyOf: [region], units: 1 }],
      ];
      activities.push({
        id: `${name}-${step}`,
        duration,
        calendar: 0,
        priority,
        weight: 1 + priority,
        ...(step === 5 ? { due: 500 + stream.integerBelow(400) } : {}),
        needs: needs[step]!,
        spends: step === 3 || step === 5 ? [{ budget: 0, amount: step }] : [],
      });
      if (step === 3) workshops[region]!.push(at);
      if (step > 0) {
        precedences.push({ id: `${name}-${step}`, before: at - 1, after: at, least: 1, calendar: 0 });
      }
    });
  }
  const first = Math.ceil(organisations * 0.1);
  const second = Math.ceil(organisations * 0.4);
  const steps = (from: number, to: number, step: number): number[] =>
    Array.from({ length: to - from }, (_, at) => (from + at) * 6 + step);
  const money = organisations * 8;
  return {
    horizon,
    calendars: [{ id: 'week', slots }],
    resources: [...regional, panel],
    budgets: [
      {
        id: 'training',
        periods: [
          { from: 0, to: 365, amount: Math.ceil(money * 0.35) },
          { from: 365, to: 730, amount: Math.ceil(money * 0.45) },
          { from: 730, to: horizon, amount: money },
        ],
      },
    ],
    activities,
    precedences,
    batches: workshops
      .map((members, region) => ({
        id: `workshop-${region}`,
        members,
        size: 20,
        needs: [{ anyOf: [regions + region], units: 1 }],
        spends: [],
      }))
      .filter(({ members }) => members.length > 0),
    gates: [
      {
        id: 'wave-2',
        of: steps(0, first, 1),
        atLeast: Math.ceil(first * 0.8),
        lag: 0,
        opens: steps(first, second, 0),
      },
      {
        id: 'wave-3',
        of: steps(first, second, 1),
        atLeast: Math.ceil((second - first) * 0.5),
        lag: 0,
        opens: steps(second, organisations, 0),
      },
    ],
    freezes: [],
    pins: [],
    objective: {
      order: 'lexicographic',
      terms: [
        { measure: 'tardiness', weight: 1 },
        { measure: 'makespan', weight: 1 },
      ],
    },
  };
}
