import { createRandom, type RandomStream, randomStream } from '@sopana/core/random';
import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { compileCompetencyFramework } from '../src/compile/compile-competency-framework.js';
import type { CompetencyGap } from '../src/model/competency-gap.js';
import { improveSearch } from '../src/programmes/improve-search.js';
import type { PlanSearch } from '../src/programmes/plan-search.js';
import { startSearch } from '../src/programmes/start-search.js';
import type { TaskGap, TaskProgramme } from '../src/programmes/task-gap.js';
import { taskOf } from '../src/programmes/task-of.js';
import { chooseTrainingProgrammes } from '../src/training/choose-training-programmes.js';
import { compileTrainingCatalogue } from '../src/training/compile-training-catalogue.js';
import { improveProgrammes } from '../src/training/improve-programmes.js';
import { programmesOf } from '../src/training/programmes-of.js';
import { startProgrammes } from '../src/training/start-programmes.js';
import { catalogue, compiled } from './support/office.js';
import { bestByForce, closedBy, type SmallTask } from './support/small-task.js';

const boundOf = ({ best, open, unsplit }: PlanSearch): number =>
  Math.max(best.value, unsplit ?? 0, ...open.map(({ bound }) => bound));
const solved = ({ budget, gaps, people, programmes }: SmallTask): PlanSearch =>
  improveSearch(startSearch(taskOf(gaps, programmes, budget, people)), 5000);
const below = (chance: RandomStream, least: number, most: number): number =>
  least + Math.floor(chance.uniform() * (most - least + 1));

/** People with some gaps in three competencies of three levels, and programmes with few seats. */
function smallTask(seed: number): SmallTask {
  const chance = randomStream(createRandom(seed));
  const draw = (least: number, most: number): number => below(chance, least, most);
  const people = draw(2, 5);
  const gaps = Array.from({ length: people }, (_, person) =>
    ['x', 'y', 'z'].flatMap((competency): TaskGap[] => {
      const held = draw(0, 2);
      const needed = draw(0, 3);
      return needed > held ? [{ person, competency, held, needed, weight: draw(1, 3) }] : [];
    }),
  ).flat();
  const programmes = Array.from({ length: draw(2, 5) }, (_, at): TaskProgramme => {
    const competencies = ['x', 'y', 'z'].filter(() => chance.uniform() < 0.5);
    return {
      cost: draw(1, 9),
      seats: draw(1, 3),
      after: at > 0 && chance.uniform() < 0.4 ? [draw(0, at - 1)] : [],
      raises: competencies.map((competency) => {
        const from = draw(0, 2);
        return { competency, from, to: Math.min(3, from + draw(1, 2)) };
      }),
    };
  });
  const all = programmes.reduce((sum, { cost }) => sum + cost, 0);
  return { people, gaps, programmes, budget: Math.floor(all * (0.3 + 0.6 * chance.uniform())) };
}

describe('the choice of programmes', () => {
  it.each([
    // Burkardt's KNAPSACK_01 data sets P01 and P02, after Kreher and Stinson, and Martello and Toth: the printed optima.
    [
      'P01',
      165,
      [23, 31, 29, 44, 53, 38, 63, 85, 89, 82],
      [92, 57, 49, 68, 60, 43, 67, 84, 87, 72],
      309,
      '1111010000',
    ],
    ['P02', 26, [12, 7, 11, 8, 9], [24, 13, 23, 15, 16], 51, '01110'],
  ])('reaches the published optimum of the knapsack %s', (_, budget, costs, worths, optimum, selection) => {
    const programmes = costs.map((cost, at) => ({
      cost,
      seats: 1,
      after: [],
      raises: [{ competency: `c${at}`, from: 0, to: 1 }],
    }));
    const gaps = worths.map((weight, at) => ({
      person: 0,
      competency: `c${at}`,
      held: 0,
      needed: 1,
      weight,
    }));
    const search = solved({ people: 1, gaps, programmes, budget });
    expect([search.best.value, boundOf(search), search.best.chosen.join('')]).toEqual([
      optimum,
      optimum,
      selection,
    ]);
  });

  it('covers ten of eleven where levels for the money would cover one', () => {
    // Khuller, Moss and Naor, Information Processing Letters 70 (1999) 39: p = 10, budget 11; greedy by ratio covers 1.
    const gaps = Array.from({ length: 11 }, (_, person) => ({
      ...{ person, held: 0, needed: 1, weight: 1 },
      competency: person === 0 ? 'a' : 'b',
    }));
    const programmes = [
      { cost: 1, seats: 1, after: [], raises: [{ competency: 'a', from: 0, to: 1 }] },
      { cost: 11, seats: 10, after: [], raises: [{ competency: 'b', from: 0, to: 1 }] },
    ];
    const search = solved({ people: 11, gaps, programmes, budget: 11 });
    expect([search.best.value, boundOf(search), [...search.best.chosen]]).toEqual([10, 10, [0, 1]]);
  });

  it('proves what trying everything finds, on 300 small catalogues', () => {
    const wrong = Array.from({ length: 300 }, (_, seed) => seed).filter((seed) => {
      const task = smallTask(seed);
      const search = solved(task);
      return search.best.value !== bestByForce(task) || boundOf(search) !== search.best.value;
    });
    expect(wrong).toEqual([]);
  });

  it('keeps to budget, seats, prerequisites and levels in every plan on the way', () => {
    for (let seed = 1000; seed < 1060; seed += 1) {
      const small = smallTask(seed);
      const task = taskOf(small.gaps, small.programmes, small.budget, small.people);
      const { chosen, filled, value } = improveSearch(startSearch(task), 3).best;
      const sets = Array.from({ length: small.people }, () => 0);
      const used = small.programmes.map(() => 0);
      for (let slot = 0; slot < task.slots; slot += 1) {
        if (filled[slot] === 0) continue;
        const [person, at] = [task.slotPerson[slot] ?? 0, task.slotProgramme[slot] ?? 0];
        sets[person] = (sets[person] ?? 0) + 2 ** at;
        used[at] = (used[at] ?? 0) + 1;
        expect(chosen[at]).toBe(1);
      }
      expect(used.every((count, at) => count <= (small.programmes[at]?.seats ?? 0))).toBe(true);
      const cost = small.programmes.reduce((sum, one, at) => sum + one.cost * (chosen[at] ?? 0), 0);
      expect(cost).toBeLessThanOrEqual(small.budget);
      for (const set of sets) {
        for (const [at, { after }] of small.programmes.entries()) {
          if ((set >> at) % 2 === 1) expect(after.every((before) => (set >> before) % 2 === 1)).toBe(true);
        }
      }
      const closed = sets.reduce((sum, set, person) => sum + closedBy(small, person, set), 0);
      expect(closed).toBe(value);
    }
  });

  it('gives after n and m nodes what n + m give, and a bound that is honest at every stage', () => {
    for (let seed = 2000; seed < 2040; seed += 1) {
      const small = smallTask(seed);
      const start = startSearch(taskOf(small.gaps, small.programmes, small.budget, small.people));
      const whole = improveSearch(start, 5);
      const parts = improveSearch(improveSearch(start, 2), 3);
      expect(parts).toEqual(whole);
      const best = bestByForce(small);
      for (const search of [start, improveSearch(start, 1), whole]) {
        expect(boundOf(search)).toBeGreaterThanOrEqual(best);
        expect(search.best.value).toBeLessThanOrEqual(best);
      }
    }
  });

  it('is proved for many people and scarce seats, and comes to what a bound from outside allows', () => {
    const chance = randomStream(createRandom(5));
    const gaps: TaskGap[] = Array.from({ length: 120 }, (_, person) =>
      ['a', 'b', 'c', 'd'].map((competency) => ({
        ...{ person, competency, held: below(chance, 0, 1) },
        ...{ needed: below(chance, 2, 3), weight: below(chance, 1, 2) },
      })),
    ).flat();
    const programmes = Array.from({ length: 10 }, (_, at) => ({
      cost: below(chance, 10, 40),
      seats: below(chance, 5, 30),
      after: at % 4 === 3 ? [at - 1] : [],
      raises: ['a', 'b', 'c', 'd']
        .filter((_competency, column) => (at + column) % 3 === 0)
        .map((competency) => ({ competency, from: at % 2, to: (at % 2) + 1 + (at % 3 === 0 ? 1 : 0) })),
    }));
    const search = solved({ people: 120, gaps, programmes, budget: 120 });
    expect(boundOf(search)).toBe(search.best.value);
    const allOpen = solved({ people: 120, gaps, programmes, budget: 1e6 });
    expect(search.best.value).toBeLessThan(allOpen.best.value);
  });
});

const gapOf = (person: string, competency: string, levels: number, weight = 1): CompetencyGap => ({
  ...{ person, competency, profiles: ['clerk-2'], outcome: 'gap' },
  ...{ held: 0, needed: levels, levels, weight },
});
const bought = expectOk(compileTrainingCatalogue(catalogue, compiled));

describe('chooseTrainingProgrammes', () => {
  const gaps = [
    gapOf('p1', 'typing', 2, 2),
    gapOf('p1', 'filing', 2),
    gapOf('p2', 'typing', 1),
    gapOf('p3', 'filing', 1),
  ];

  it('says what each programme is for, what stays open and what closing it would cost', () => {
    const plan = expectOk(
      chooseTrainingProgrammes(
        [...gaps, { ...gapOf('p4', 'filing', 1), outcome: 'unknown', held: null, levels: null }],
        bought,
        20,
      ),
    );
    expect(plan).toMatchObject({
      outcome: 'optimal',
      cost: 20,
      closed: 5,
      levels: 3,
      bound: 5,
      distance: 0,
      toAssess: 1,
    });
    expect(plan.programmes).toEqual([
      {
        ...{ programme: 'keys-1', cost: 10, people: ['p1', 'p2'], emptySeats: 0, worth: 5 },
        ...{ closes: [{ competency: 'typing', levels: 3 }], neededBy: ['keys-2'] },
      },
      {
        ...{ programme: 'keys-2', cost: 10, people: ['p1'], emptySeats: 1, worth: 2 },
        ...{ closes: [{ competency: 'typing', levels: 1 }], neededBy: [] },
      },
    ]);
    expect(plan.open).toEqual([
      {
        ...{ competency: 'filing', people: 2, levels: 3, withoutProgramme: 0, price: 30 },
        programmes: [{ programme: 'folders', runs: 2 }],
      },
    ]);
  });

  it('has nothing left where all is bought, and a closed gap does not come back', () => {
    const plan = expectOk(chooseTrainingProgrammes(gaps.slice(0, 3), bought, 100));
    expect([plan.closed, plan.open]).toEqual([7, []]);
  });

  it('takes fewer seats where fewer are to be had', () => {
    const plan = expectOk(chooseTrainingProgrammes(gaps, bought, 100, [{ programme: 'keys-1', seats: 1 }]));
    expect(plan.programmes.find(({ programme }) => programme === 'keys-1')?.people).toEqual(['p1']);
    const none = expectOk(chooseTrainingProgrammes(gaps, bought, 100, [{ programme: 'folders', seats: 0 }]));
    expect(none.open.find(({ competency }) => competency === 'filing')).toMatchObject({
      withoutProgramme: 3,
      price: 0,
    });
  });

  it('counts weights exactly, and says the distance before the proof', () => {
    const fine = [
      gapOf('p1', 'typing', 1, 0.1),
      gapOf('p2', 'typing', 1, 0.2),
      gapOf('p1', 'filing', 1, 0.3),
    ];
    const started = expectOk(startProgrammes(fine, bought, 15, []));
    const before = programmesOf(started);
    expect([before.outcome, before.closed, before.programmes]).toEqual(['undecided', 0, []]);
    expect(before.distance).toBeCloseTo(0.6, 12);
    const after = programmesOf(improveProgrammes(started, 50));
    expect([after.outcome, after.distance]).toEqual(['optimal', 0]);
    expect(after.closed).toBeCloseTo(0.3, 12);
  });

  it('does not price what it cannot compare', () => {
    const many = Array.from({ length: 14 }, (_, at) => ({
      ...{ id: `c${at}`, raises: [{ competency: 'typing', to: 'knows' }], cost: 5, seats: 1 },
    }));
    const wide = expectOk(compileTrainingCatalogue({ ...catalogue, programmes: many }, compiled));
    const plan = expectOk(chooseTrainingProgrammes([gapOf('p1', 'typing', 1)], wide, 0));
    expect(plan.open).toMatchObject([{ levels: 1, withoutProgramme: 0, price: null }]);
  });

  it('does not mind a competency of the framework that nobody needs', () => {
    const framework = expectOk(compileCompetencyFramework(compiled.framework));
    const own = expectOk(compileTrainingCatalogue(catalogue, framework));
    expect(expectOk(chooseTrainingProgrammes([], own, 10)).programmes).toEqual([]);
  });
});
