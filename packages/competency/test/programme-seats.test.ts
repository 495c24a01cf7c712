import { createRandom, type RandomStream, randomStream } from '@sopana/core/random';
import { describe, expect, it } from 'vitest';
import { bundlesOf } from '../src/programmes/bundles-of.js';
import { chooseAffordable } from '../src/programmes/choose-affordable.js';
import { improveSearch } from '../src/programmes/improve-search.js';
import type { PlanSearch } from '../src/programmes/plan-search.js';
import { seatTableOf } from '../src/programmes/seat-table-of.js';
import { splitSeats } from '../src/programmes/split-seats.js';
import { startSearch } from '../src/programmes/start-search.js';
import type { TaskGap, TaskProgramme } from '../src/programmes/task-gap.js';
import { taskOf } from '../src/programmes/task-of.js';
import type { TrainingTask } from '../src/programmes/training-task.js';
import { bestByForce, closedBy, type SmallTask } from './support/small-task.js';

const boundOf = ({ best, open, unsplit }: PlanSearch): number =>
  Math.max(best.value, unsplit ?? 0, ...open.map(({ bound }) => bound));
const laidOut = ({ budget, gaps, people, programmes }: SmallTask): TrainingTask =>
  taskOf(gaps, programmes, budget, people);
const solved = (small: SmallTask): PlanSearch => improveSearch(startSearch(laidOut(small)), 5000);
const below = (chance: RandomStream, limit: number): number => Math.floor(chance.uniform() * limit);
const gap = (person: number, competency: string, weight = 1, needed = 1): TaskGap => ({
  ...{ person, competency, held: 0, needed, weight },
});
const raising = (competency: string, after: readonly number[], seats = 1): TaskProgramme => ({
  ...{ cost: 1, seats, after, raises: [{ competency, from: 0, to: 1 }] },
});
const preparing = (seats = 1): TaskProgramme => ({ cost: 1, seats, after: [], raises: [] });

/** Three who each need two of three single seats to prepare: halves of seats would serve one and a half, seats serve one. */
const triangle: SmallTask = {
  people: 3,
  gaps: [gap(0, 'x', 2), gap(1, 'y', 2), gap(2, 'z', 2)],
  programmes: [
    ...[preparing(), preparing(), preparing()],
    ...[raising('x', [0, 1]), raising('y', [1, 2]), raising('z', [0, 2])],
  ],
  budget: 100,
};

/** Everything may be bought, and seats alone are scarce; half of the programmes wait for others. */
function scarceTask(seed: number): SmallTask {
  const chance = randomStream(createRandom(seed));
  const people = 3 + below(chance, 2);
  const names = ['x', 'y', 'z'];
  const gaps = Array.from({ length: people }, (_, person) =>
    names.flatMap((name) => (chance.uniform() < 0.7 ? [gap(person, name, 1 + below(chance, 3))] : [])),
  ).flat();
  const before = [0, 1, 2].map(() => preparing(1 + below(chance, 2)));
  const programmes = [
    ...before,
    ...names.map((name) =>
      raising(name, [...new Set([below(chance, 3), below(chance, 3)])], 1 + below(chance, 2)),
    ),
  ];
  return { people, gaps, programmes, budget: 100 };
}

describe('seats of programmes that prepare for others', () => {
  it('are given to one of three where half of each would serve more, and this is proved', () => {
    const first = improveSearch(startSearch(laidOut(triangle)), 1);
    expect(boundOf(first)).toBeGreaterThan(2);
    const search = solved(triangle);
    expect([search.best.value, boundOf(search), bestByForce(triangle)]).toEqual([2, 2, 2]);
  });

  it('are given as trying everything gives them, on 60 catalogues', () => {
    const wrong = Array.from({ length: 60 }, (_, seed) => seed).filter((seed) => {
      const small = scarceTask(seed);
      const search = solved(small);
      return search.best.value !== bestByForce(small) || boundOf(search) !== search.best.value;
    });
    expect(wrong).toEqual([]);
  });

  it('of a person with too many sets to list leave a bound that is honest and not called proved', () => {
    // Twelve gaps that twelve programmes close one by one: 4,096 sets, more than are looked at.
    const many = Array.from({ length: 12 }, (_, at) => `c${at}`);
    const wide: SmallTask = {
      people: 4,
      gaps: [...triangle.gaps, ...many.map((name) => gap(3, name))],
      programmes: [...triangle.programmes, ...many.map((name) => raising(name, []))],
      budget: 1000,
    };
    const search = solved(wide);
    // The two parts have nothing to do with each other: the best is 2 and 12.
    expect(search.best.value).toBe(14);
    expect(search.open).toEqual([]);
    expect(search.unsplit).toBeGreaterThan(14);
    const eleven: SmallTask = {
      ...wide,
      gaps: wide.gaps.slice(0, -1),
      programmes: wide.programmes.slice(0, -1),
    };
    const proved = solved(eleven);
    expect([proved.best.value, boundOf(proved), proved.unsplit]).toEqual([13, 13, null]);
  });
});

describe('the sets that a person might follow', () => {
  it('are as many as are looked at, or none', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const task = laidOut({
      ...{ people: 1, budget: 100 },
      gaps: names.map((name) => gap(0, name)),
      programmes: names.map((name) => raising(name, [])),
    });
    const chosen = new Uint8Array(5).fill(1);
    const filled = new Uint8Array(task.slots);
    expect(bundlesOf(task, 0, chosen, filled, 32)).toHaveLength(32);
    expect(bundlesOf(task, 0, chosen, filled, 31)).toBeNull();
    expect([...filled]).toEqual([0, 0, 0, 0, 0]);
    expect(seatTableOf(task, chosen, 32)?.value).toHaveLength(32);
    expect(seatTableOf(task, chosen, 31)).toBeNull();
  });

  it('hold what each part waits for, close what they say, and leave out nothing that is worth more', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const small = scarceTask(seed);
      const task = laidOut(small);
      const chance = randomStream(createRandom(seed + 500));
      const chosen = Uint8Array.from(small.programmes, () => (chance.uniform() < 0.8 ? 1 : 0));
      const filled = new Uint8Array(task.slots);
      for (let person = 0; person < small.people; person += 1) {
        const bundles = bundlesOf(task, person, chosen, filled, 1000)!;
        expect(bundles[0]).toEqual({ slots: [], value: 0 });
        const sets = bundles.map(({ slots }) =>
          slots.reduce((set, slot) => set + 2 ** task.slotProgramme[slot]!, 0),
        );
        expect(new Set(sets).size).toBe(sets.length);
        const has = (set: number, at: number): boolean => (set >> at) % 2 === 1;
        const isWhole = (set: number): boolean =>
          small.programmes.every(
            ({ after }, at) => !has(set, at) || (chosen[at] === 1 && after.every((one) => has(set, one))),
          );
        sets.forEach((set, at) => {
          expect(isWhole(set)).toBe(true);
          expect(bundles[at]!.value).toBe(closedBy(small, person, set));
        });
        // Whatever may be followed holds one of the sets that is worth the same.
        for (let set = 0; set < 2 ** small.programmes.length; set += 1) {
          if (!isWhole(set)) continue;
          const inside = bundles.filter((_, at) => (sets[at]! & ~set) === 0);
          expect(Math.max(...inside.map(({ value }) => value))).toBe(closedBy(small, person, set));
        }
      }
    }
  });

  it('are split in two by one programme of one person, and nobody else loses any', () => {
    let split = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const small = scarceTask(seed);
      const table = seatTableOf(laidOut(small), new Uint8Array(small.programmes.length).fill(1), 1000)!;
      const chance = randomStream(createRandom(seed));
      const alive = Uint8Array.from(table.value, () => (chance.uniform() < 0.8 ? 1 : 0));
      const prices = Float64Array.from(small.programmes, () => below(chance, 3));
      const halves = splitSeats(table, alive, prices);
      const open = (person: number, of: Uint8Array): number =>
        of.subarray(table.start[person]!, table.start[person + 1]!).reduce((sum, one) => sum + one, 0);
      const people = Array.from({ length: small.people }, (_, person) => person);
      if (halves === null) {
        expect(people.every((person) => open(person, alive) < 2)).toBe(true);
        continue;
      }
      split += 1;
      const [without, within] = halves;
      const changed = people.filter(
        (person) => open(person, without) < open(person, alive) || open(person, within) < open(person, alive),
      );
      expect(changed).toHaveLength(1);
      const [person] = changed as [number];
      expect(open(person, without)).toBeGreaterThan(0);
      expect(open(person, within)).toBeGreaterThan(0);
      const held: Set<number>[] = [];
      alive.forEach((isOpen, set) => {
        const isOwn = set >= table.start[person]! && set < table.start[person + 1]!;
        expect(without[set]! + within[set]!).toBe(isOwn ? isOpen : 2 * isOpen);
        if (isOwn && within[set] === 1)
          held.push(new Set(table.programme.subarray(table.seatStart[set]!, table.seatStart[set + 1]!)));
      });
      // One programme is in all sets of the second half, and in none of the first.
      const common = [...held[0]!].filter((at) => held.every((one) => one.has(at)));
      const isIn = (set: number, at: number): boolean =>
        table.programme.subarray(table.seatStart[set]!, table.seatStart[set + 1]!).includes(at);
      const dividing = common.filter((at) =>
        [...without.keys()].every(
          (set) =>
            without[set] === 0 ||
            set < table.start[person]! ||
            set >= table.start[person + 1]! ||
            !isIn(set, at),
        ),
      );
      expect(dividing.length).toBeGreaterThan(0);
    }
    expect(split).toBeGreaterThan(20);
  });

  it('are not split where nobody has a choice left', () => {
    const table = seatTableOf(laidOut(triangle), new Uint8Array(6).fill(1), 100)!;
    const only = Uint8Array.from(table.value, (_, set) => (table.start.includes(set) ? 1 : 0));
    expect(splitSeats(table, only, new Float64Array(6))).toBeNull();
  });
});

describe('what can be afforded', () => {
  it('is worth what trying everything finds', () => {
    const chance = randomStream(createRandom(7));
    for (let round = 0; round < 80; round += 1) {
      const cost = Array.from({ length: 9 }, () => 1 + below(chance, 12));
      const worth = cost.map(() => below(chance, 15) - 2);
      const budget = below(chance, 50);
      let best = 0;
      for (let set = 0; set < 2 ** 9; set += 1) {
        const sum = (list: readonly number[]): number =>
          list.reduce((total, one, at) => total + ((set >> at) % 2) * one, 0);
        if (sum(cost) <= budget) best = Math.max(best, sum(worth));
      }
      const found = chooseAffordable([0, 1, 2, 3, 4, 5, 6, 7, 8], worth, cost, budget);
      expect(found.value).toBe(best);
      expect(found.chosen.reduce((sum, at) => sum + worth[at]!, 0)).toBe(best);
      expect(found.chosen.reduce((sum, at) => sum + cost[at]!, 0)).toBeLessThanOrEqual(budget);
    }
  });

  it('is bounded from above where there is too much to try', () => {
    // Even costs never fill an odd budget, and no bound says so.
    const cost = Array.from({ length: 60 }, (_, at) => 2000 + 2 * ((at * 37) % 101));
    const budget = 40_001;
    const { chosen, value } = chooseAffordable([...cost.keys()], cost, cost, budget);
    const spent = chosen.reduce((sum, at) => sum + cost[at]!, 0);
    expect(spent).toBeLessThanOrEqual(budget - 1);
    expect(spent).toBeGreaterThan(0);
    expect(value).toBeCloseTo(budget, 6);
  });
});
