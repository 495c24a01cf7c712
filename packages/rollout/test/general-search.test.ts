import { createRandom, randomStream } from '@sopana/core/random';
import { describe, expect, it } from 'vitest';
import { compileProblem } from '../src/engine/compile-problem.js';
import type { ScheduleMeasure } from '../src/engine/problem.js';
import { improveSchedule, type ScheduleProblem, startSchedule, verifySchedule } from '../src/index.js';
import { crossedKeys } from '../src/search/crossed-keys.js';
import type { GeneralSearch } from '../src/search/general-search.js';
import { lateStarts } from '../src/search/late-starts.js';
import { leastMakespan, plainProblem } from './support/plain-problem.js';

const seeds = Array.from({ length: 40 }, (_, seed) => seed + 1);

/** A problem that only a resource without use keeps from being of the plain kind. */
function general(seed: number, activities: number, measure: ScheduleMeasure = 'makespan'): ScheduleProblem {
  const plain = plainProblem(seed, { activities, resources: 4, units: 9 });
  const unused = { id: 'none', calendar: null, capacity: [{ from: 0, units: 1 }], rate: 0 };
  const late = { due: 3 + (seed % 7), weight: 1 + (seed % 3) };
  return {
    ...plain,
    resources: [...plain.resources, unused],
    activities: plain.activities.map((one) => ({ ...one, ...late })),
    objective: { order: 'lexicographic', terms: [{ measure, weight: 1 }] },
  };
}

function searched(problem: ScheduleProblem, schedules: number): GeneralSearch {
  const start = startSchedule(problem, { seed: 1, effort: 60 });
  if (!start.ok) throw new Error(JSON.stringify(start.issues));
  return improveSchedule(start.value, schedules).general!;
}

describe('late starts', () => {
  it('keep waits and capacities, and let nothing end after the last end', () => {
    let moved = 0;
    for (const seed of seeds) {
      const problem = general(seed, 20);
      const compiled = compileProblem(problem);
      const lateOf = lateStarts(compiled);
      for (const { raw } of searched(problem, 40).members) {
        const late = lateOf(raw);
        const starts = problem.activities.map((_, at) => late[compiled.position[at]!]!);
        const schedule = {
          starts,
          ends: starts.map((start, at) => start + problem.activities[at]!.duration),
          resources: problem.activities.map(({ needs }) => needs.map(({ anyOf }) => anyOf[0]!)),
          sessions: [],
        };
        expect(verifySchedule(problem, schedule)).toEqual([]);
        expect(Math.max(...schedule.ends)).toBe(Math.max(...raw.end));
        late.forEach((start, at) => {
          expect(start).toBeGreaterThanOrEqual(raw.start[at]!);
          if (start > raw.start[at]!) moved += 1;
        });
      }
    }
    expect(moved).toBeGreaterThan(100);
  });

  it('go no further than what is due, where lateness counts', () => {
    for (const seed of seeds) {
      const problem = general(seed, 12, 'tardiness');
      const compiled = compileProblem(problem);
      const { raw } = searched(problem, 20).best!;
      lateStarts(compiled)(raw).forEach((start, at) => {
        const end = start + compiled.duration[at]!;
        expect(end).toBeLessThanOrEqual(Math.max(raw.end[at]!, compiled.due[at]!));
      });
    }
  });
});

describe('the general search', () => {
  it('justifies where that cannot make a schedule worse, and nowhere else', () => {
    const known = (measure: ScheduleMeasure): boolean =>
      searched(general(3, 20, measure), 120).members.some(({ late }) => late !== null);
    const measures = ['makespan', 'tardiness', 'completion', 'cost', 'load'] as const;
    expect(measures.map(known)).toEqual([true, true, false, false, false]);
  });

  it('finds the least makespan of small problems, by every order', () => {
    const wrong = seeds.filter((seed) => {
      const problem = general(seed, 6);
      return searched(problem, 200).best!.values[0] !== leastMakespan(problem);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps the order of the father inside a window, and of the mother before and after it', () => {
    let crossed = 0;
    for (const seed of seeds) {
      const problem = general(seed, 20);
      const compiled = compileProblem(problem);
      const [father, mother] = searched(problem, 40).members;
      const keys = crossedKeys(compiled, father!, mother!, randomStream(createRandom(seed)));
      const [own, other] = [father!.late ?? father!.raw.start, mother!.late ?? mother!.raw.start];
      const inside = [...keys.keys()].filter(
        (at) => keys[at]! >= 2 * compiled.horizon && keys[at]! < 4 * compiled.horizon,
      );
      const [before, after] = [0, 4 * compiled.horizon].map((from) =>
        [...keys.keys()].filter((at) => keys[at]! >= from && keys[at]! < from + 2 * compiled.horizon),
      );
      for (const one of inside) {
        for (const two of inside) if (own[one]! < own[two]!) expect(keys[one]).toBeLessThan(keys[two]!);
      }
      for (const outside of [before!, after!]) {
        for (const one of outside) {
          for (const two of outside) {
            if (other[one]! < other[two]!) expect(keys[one]).toBeLessThanOrEqual(keys[two]!);
          }
        }
      }
      expect(inside.length + before!.length + after!.length).toBe(compiled.count);
      if (inside.length > 0 && inside.length < compiled.count) crossed += 1;
    }
    expect(crossed).toBeGreaterThan(30);
  });
});
