import { createRandom, randomStream } from '@sopana/core/random';
import { describe, expect, it } from 'vitest';
import { compileProblem } from '../src/engine/compile-problem.js';
import {
  improveSchedule,
  type ScheduleProblem,
  type ScheduleState,
  scheduleOf,
  startSchedule,
  verifySchedule,
} from '../src/index.js';
import { admitMember } from '../src/packed/admit-member.js';
import { chosenParents } from '../src/packed/chosen-parents.js';
import { improvePacked } from '../src/packed/improve-packed.js';
import { memberOf } from '../src/packed/member-of.js';
import { packProblem } from '../src/packed/pack-problem.js';
import { packedGenerator } from '../src/packed/packed-generator.js';
import type { PackedProblem } from '../src/packed/packed-problem.js';
import type { PackedMember, PackedSearch } from '../src/packed/packed-search.js';
import { sampledOrder } from '../src/packed/sampled-order.js';
import { startPacked } from '../src/packed/start-packed.js';
import { populationSize } from '../src/population/population-size.js';
import { leastMakespan, plainProblem } from './support/plain-problem.js';

const sizes = [
  { activities: 30, resources: 4, units: 9 },
  { activities: 40, resources: 2, units: 127 },
  { activities: 12, resources: 1, units: 3 },
  { activities: 20, resources: 4, units: 127 },
];
const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1);
const drawn = (seed: number): ScheduleProblem => plainProblem(seed, sizes[seed % sizes.length]!);

function started(problem: ScheduleProblem, seed = 1): ScheduleState {
  const start = startSchedule(problem, { seed, effort: 100 });
  if (!start.ok) throw new Error(JSON.stringify(start.issues));
  return start.value;
}

function packed(problem: ScheduleProblem): PackedProblem {
  const found = packProblem(compileProblem(problem));
  if (found === null) throw new Error('The problem is plain.');
  return found;
}

/** No bound stops it, so that every part of the search runs. */
const unbound = (problem: ScheduleProblem, schedules: number, seed = 1): PackedSearch =>
  improvePacked(startPacked(packed(problem), seed, 100, -1), schedules);

describe('the packed search', () => {
  it('breaks no rule, and is never worse than before, by the validator that was written apart', () => {
    let better = 0;
    for (const seed of seeds) {
      const problem = drawn(seed);
      let state = started(problem, seed);
      expect(state.packed).not.toBeNull();
      let last = Number.MAX_SAFE_INTEGER;
      const first = scheduleOf(state).values![0]!;
      for (let round = 0; round < 4; round += 1) {
        const { schedule, values, bounds } = scheduleOf(state);
        expect(verifySchedule(problem, schedule!)).toEqual([]);
        expect(values![0]).toBe(Math.max(...schedule!.ends));
        expect(values![0]).toBeLessThanOrEqual(last);
        for (const bound of bounds) expect(bound.values[0]).toBeLessThanOrEqual(values![0]!);
        last = values![0]!;
        state = improveSchedule(state, 30);
      }
      if (last < first) better += 1;
    }
    expect(better).toBeGreaterThan(5);
  });

  it('holds only valid schedules in both populations, those of the second turned round', () => {
    for (const seed of seeds.slice(0, 20)) {
      const problem = drawn(seed);
      const compiled = compileProblem(problem);
      const { populations, size } = unbound(problem, 120, seed);
      populations.forEach((members, direction) => {
        expect(members.length).toBeGreaterThan(0);
        expect(members.length).toBeLessThanOrEqual(size);
        for (const { starts, makespan } of members) {
          const startOf = (at: number): number => {
            const here = compiled.position[at]!;
            const start = starts[here]!;
            return direction === 0 ? start : makespan - start - compiled.duration[here]!;
          };
          const placed = problem.activities.map((_, at) => startOf(at));
          const schedule = {
            starts: placed,
            ends: placed.map((start, at) => start + problem.activities[at]!.duration),
            resources: problem.activities.map(({ needs }) => needs.map(({ anyOf }) => anyOf[0]!)),
            sessions: [],
          };
          expect(verifySchedule(problem, schedule)).toEqual([]);
          expect(Math.max(...schedule.ends)).toBe(makespan);
        }
      });
    }
  });

  it('gives after n and m schedules what n + m give, also between two halves of a first schedule', () => {
    for (const seed of seeds.slice(0, 20)) {
      const problem = drawn(seed);
      for (const [n, m] of [
        [0, 1],
        [1, 1],
        [7, 30],
        [24, 61],
        [60, 77],
      ] as const) {
        const once = unbound(problem, n + m, seed);
        const twice = improvePacked(unbound(problem, n, seed), m);
        expect(twice).toEqual(once);
        expect(once.schedules + once.credit).toBe(n + m);
      }
    }
  });

  it('changes nothing of the search that it goes on from', () => {
    const search = unbound(drawn(3), 40);
    const before = structuredClone(search);
    improvePacked(search, 50);
    expect(search).toEqual(before);
  });

  it('finds the least makespan of small problems, by every order', () => {
    const wrong = seeds.filter((seed) => {
      const problem = plainProblem(seed, { activities: 6, resources: 1 + (seed % 4), units: 4 });
      const plan = scheduleOf(improveSchedule(started(problem), 300));
      return plan.values![0] !== leastMakespan(problem);
    });
    expect(wrong).toEqual([]);
  });

  it('stops where nothing can be better, and keeps no credit for it', () => {
    const problem = plainProblem(5, { activities: 8, resources: 1, units: 100 });
    const search = improvePacked(startPacked(packed(problem), 1, 100, problem.horizon), 1000);
    expect([search.schedules, search.credit]).toEqual([2, 0]);
  });

  it('schedules what takes no time at all, and nothing at all', () => {
    const problem = drawn(1);
    const timeless = problem.activities.map((one) => ({ ...one, duration: 0 }));
    const plan = scheduleOf(started({ ...problem, activities: timeless }));
    expect([plan.values, new Set(plan.schedule!.starts)]).toEqual([[0], new Set([0])]);
  });
});

describe('a packed problem', () => {
  const problem = drawn(1);
  const isPacked = (changed: Partial<ScheduleProblem>): boolean =>
    packProblem(compileProblem({ ...problem, ...changed })) !== null;
  const [first, ...others] = problem.activities;
  const [resource] = problem.resources;
  const five = [0, 1, 2, 3, 4].map((at) => ({ ...resource!, id: `r${at}` }));

  it.each<[string, Partial<ScheduleProblem>]>([
    ['more than four resources', { resources: five }],
    [
      'more than 127 units',
      { resources: [{ ...resource!, capacity: [{ from: 0, units: 128 }] }, ...problem.resources.slice(1)] },
    ],
    [
      'a capacity that changes',
      {
        resources: [
          { ...resource!, capacity: [...resource!.capacity, { from: 3, units: 5 }] },
          ...problem.resources.slice(1),
        ],
      },
    ],
    ['a lag', { precedences: problem.precedences.map((one) => ({ ...one, least: 1 })) }],
    ['a longest wait', { precedences: problem.precedences.map((one) => ({ ...one, most: 50 })) }],
    ['a release', { activities: [{ ...first!, release: 1 }, ...others] }],
    ['a deadline', { activities: [{ ...first!, deadline: problem.horizon - 1 }, ...others] }],
    [
      'a choice of resources',
      { activities: [{ ...first!, needs: [{ anyOf: [0, 1], units: 1 }] }, ...others] },
    ],
    [
      'two needs of one resource',
      { activities: [{ ...first!, needs: [0, 0].map((at) => ({ anyOf: [at], units: 1 })) }, ...others] },
    ],
    ['another aim', { objective: { order: 'lexicographic', terms: [{ measure: 'completion', weight: 1 }] } }],
    ['a pin', { pins: [{ activity: 0, start: 0 }] }],
    ['a horizon that not every order fits into', { horizon: problem.horizon - 2 }],
  ])('is not made of one with %s, which is then searched as any other', (_, changed) => {
    expect(isPacked({})).toBe(true);
    expect(isPacked(changed)).toBe(false);
  });

  it('is not made of one that waits in a circle', () => {
    const link = { before: 0, after: 1, least: 0, calendar: null };
    const turned = { ...link, before: 1, after: 0 };
    expect(
      isPacked({
        precedences: [
          { ...link, id: 'p' },
          { ...turned, id: 'q' },
        ],
      }),
    ).toBe(false);
  });

  it('and one that just is none come to the same least makespan', () => {
    for (const seed of seeds.slice(0, 12)) {
      const small = plainProblem(seed, { activities: 6, resources: 4, units: 127 });
      const unused = { id: 'none', calendar: null, capacity: [{ from: 0, units: 1 }], rate: 0 };
      const wide = { ...small, resources: [...small.resources, unused] };
      const [one, other] = [started(small), started(wide)];
      expect([one.packed === null, other.packed === null]).toEqual([false, true]);
      const least = leastMakespan(small);
      expect(scheduleOf(improveSchedule(one, 300)).values).toEqual([least]);
      const plan = scheduleOf(improveSchedule(other, 300));
      expect(plan.values).toEqual([least]);
      expect(verifySchedule(wide, plan.schedule!)).toEqual([]);
    }
  });

  it('counts the units of each resource apart from those of its neighbours, up to 127', () => {
    const whole = [0, 1, 2, 3].map((at) => ({ anyOf: [at], units: 127 }));
    const one = { duration: 2, calendar: null, spends: [] };
    const full = {
      ...problem,
      horizon: 9,
      resources: [0, 1, 2, 3].map((at) => ({
        ...resource!,
        id: `r${at}`,
        capacity: [{ from: 0, units: 127 }],
      })),
      activities: [
        { ...one, id: 'all', needs: whole },
        ...whole.map((need, at) => ({ ...one, id: `one${at}`, needs: [need] })),
      ],
      precedences: [],
    };
    const { schedule, values } = scheduleOf(improveSchedule(started(full), 50));
    expect(values).toEqual([4]);
    expect(verifySchedule(full, schedule!)).toEqual([]);
  });
});

describe('orders and windows', () => {
  const run = (problem: PackedProblem, seed: number) => ({
    problem,
    generator: packedGenerator(problem, 4 * problem.longest + 64),
    stream: randomStream(createRandom(seed)),
    keys: new Int32Array(problem.count),
    populations: [[], []] as [PackedMember[], PackedMember[]],
    best: null,
    schedules: 0,
  });

  it('drawn by chance or made from keys hold each activity once and after all it waits for', () => {
    for (const seed of seeds) {
      const problem = packed(drawn(seed));
      const working = run(problem, seed);
      const keys = Int32Array.from({ length: problem.count }, () => working.stream.integerBelow(50));
      const [forward] = problem.directions;
      for (const order of [sampledOrder(working), working.generator.orderOf(forward, keys)]) {
        const place = new Map([...order].map((at, here) => [at, here]));
        expect(place.size).toBe(problem.count);
        for (let at = 0; at < problem.count; at += 1) {
          const { start, items } = forward.before;
          for (const before of items.subarray(start[at]!, start[at + 1]!)) {
            expect(place.get(before)!).toBeLessThan(place.get(at)!);
          }
        }
      }
    }
  });

  it('by chance prefer what must end early', () => {
    const problem = packed({
      ...drawn(1),
      horizon: 60,
      activities: [10, 1, 1].map((duration, at) => ({
        ...{ id: `a${at}`, duration, calendar: null, needs: [], spends: [] },
      })),
      precedences: [{ id: 'p', before: 0, after: 2, least: 0, calendar: null }],
    });
    // Latest ends are 10, 11 and 11: the long one has the regret 2, so it comes first in 4 of 5.
    const firsts = Array.from(
      { length: 500 },
      (_, seed) => problem.duration[sampledOrder(run(problem, seed))[0]!],
    );
    const share = firsts.filter((duration) => duration === 10).length / 500;
    expect(share).toBeGreaterThan(0.74);
    expect(share).toBeLessThan(0.86);
  });

  it('know for each slot the use of scarce resources before it', () => {
    for (const seed of seeds.slice(0, 20)) {
      const problem = packed(drawn(seed));
      const { starts, makespan, useBefore } = unbound(drawn(seed), 40, seed).populations[1][0]!;
      const useOf = (slot: number): number =>
        [...problem.scarceUse].reduce((sum, use, at) => {
          const isOn = starts[at]! <= slot && slot < starts[at]! + problem.duration[at]!;
          return sum + (isOn ? use : 0);
        }, 0);
      let before = 0;
      for (let slot = 0; slot <= makespan; slot += 1) {
        expect(useBefore[slot]).toBeCloseTo(before, 6);
        before += useOf(slot);
      }
      expect(useBefore).toHaveLength(makespan + 1);
    }
  });

  it('are chosen where the father uses more than the mother, at the same time before the ends of both', () => {
    let gained = 0;
    let random = 0;
    for (const seed of seeds) {
      const problem = packed(drawn(seed));
      const working = run(problem, seed);
      const parents = unbound(drawn(seed), 60, seed).populations[1];
      for (const father of parents) {
        const { mother, from, length } = chosenParents(working, parents, father);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from + length).toBeLessThanOrEqual(father.makespan);
        const gainAt = (at: number): number => {
          const shift = mother.makespan - father.makespan;
          const before = (of: PackedMember, slot: number): number => of.useBefore[Math.max(0, slot)]!;
          const own = before(father, at + length) - before(father, at);
          return own - before(mother, at + length + shift) + before(mother, at + shift);
        };
        gained += gainAt(from);
        random += gainAt(working.stream.integerBelow(father.makespan - length + 1));
      }
    }
    expect(gained).toBeGreaterThan(0);
    expect(gained).toBeGreaterThan(random);
  });
});

describe('a population', () => {
  it('shrinks to a third while the effort is spent, and grows with its root', () => {
    const sizes = [
      [1000, 0],
      [1000, 500],
      [1000, 1000],
      [1000, 5000],
      [16_000, 0],
      [0, 0],
      [0, 9],
    ].map(([effort, schedules]) => populationSize(effort!, schedules!));
    expect(sizes).toEqual([33, 22, 11, 11, 132, 12, 4]);
  });

  const three = packed({
    ...drawn(1),
    horizon: 60,
    activities: ['a', 'b', 'c'].map((id) => ({ id, duration: 1, calendar: null, needs: [], spends: [] })),
    precedences: [],
  });
  // Makespans of hundreds, as likeness is a share of them: three slots here.
  const member = (makespan: number, ...starts: readonly number[]): PackedMember =>
    memberOf(three, { makespan: 100 + makespan, starts: Int32Array.from(starts) });
  const old = [member(9, 0, 0, 0), member(12, 5, 5, 5), member(10, 9, 9, 9)];
  const after = (one: PackedMember): readonly number[] => {
    const population = [...old];
    admitMember(population, 3, one);
    return population.map(({ makespan }) => makespan - 100);
  };

  it.each<[string, PackedMember, readonly number[]]>([
    ['an equal schedule does not', member(1, 5, 5, 5), [9, 12, 10]],
    ['one no worse takes the place of the one most like it', member(10, 9, 9, 8), [9, 12, 10]],
    ['a better one takes the place of the one most like it', member(8, 9, 9, 8), [9, 12, 8]],
    ['a worse one does not, though others are worse', member(11, 9, 9, 8), [9, 12, 10]],
    ['a strange one takes the place of the worst', member(11, 20, 20, 20), [9, 11, 10]],
    ['a strange one no better than the worst does not', member(12, 20, 20, 20), [9, 12, 10]],
  ])('of three: %s', (_, one, expected) => {
    expect(after(one)).toEqual(expected);
  });

  it('prefers, of schedules that end together, the one whose work is done earlier', () => {
    const population = [...old];
    const earlier = member(12, 2, 2, 2);
    admitMember(population, 3, earlier);
    expect(population[1]).toBe(earlier);
  });

  it('takes in everything while it is not full', () => {
    const population: PackedMember[] = [];
    admitMember(population, 2, old[0]!);
    admitMember(population, 2, old[0]!);
    expect(population).toHaveLength(2);
  });
});
