import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feasibilityOf } from '../src/conflict/feasibility-of.js';
import { keepParts } from '../src/conflict/keep-parts.js';
import {
  changeProblem,
  type ProblemPart,
  proveSchedule,
  type ScheduleConflict,
  type ScheduleProblem,
  scheduleOf,
  startSchedule,
} from '../src/index.js';
import { randomProblem } from './support/random-problem.js';

function proved(problem: ScheduleProblem) {
  const start = startSchedule(problem, { seed: 1 });
  if (!start.ok) throw new Error(JSON.stringify(start.issues));
  return scheduleOf(proveSchedule(start.value, 100_000));
}

function expectIrreducible(problem: ScheduleProblem, { parts, irreducible }: ScheduleConflict): void {
  expect(irreducible).toBe(true);
  expect(feasibilityOf(keepParts(problem, parts), 100_000)).toBe('infeasible');
  for (const left of parts) {
    const others = parts.filter((part) => part !== left);
    expect(feasibilityOf(keepParts(problem, others), 100_000)).toBe('feasible');
  }
}

const activity = { calendar: null, needs: [], spends: [] };
const easy: ScheduleProblem = {
  horizon: 30,
  calendars: [],
  resources: [{ id: 'assessor', calendar: null, capacity: [{ from: 0, units: 2 }], rate: 0 }],
  budgets: [
    {
      id: 'money',
      periods: [
        { from: 0, to: 15, amount: 6 },
        { from: 15, to: 30, amount: 9 },
      ],
    },
  ],
  activities: [0, 1, 2, 3, 4].map((at) => ({
    ...activity,
    id: `a${at}`,
    duration: 4,
    needs: [{ anyOf: [0], units: 1 }],
    spends: [{ budget: 0, amount: 2 }],
  })),
  precedences: [{ id: 'p', before: 3, after: 4, least: 1, calendar: null }],
  batches: [],
  gates: [{ id: 'g', of: [0, 1], atLeast: 1, lag: 0, opens: [2] }],
  freezes: [{ id: 'f', from: 8, to: 10, forbids: 'work', activities: [3], resources: [] }],
  pins: [],
  objective: { order: 'lexicographic', terms: [{ measure: 'makespan', weight: 1 }] },
};

// Each planted conflict makes the easy problem infeasible by itself.
const planted: Readonly<Record<string, (problem: ScheduleProblem) => ScheduleProblem>> = {
  'three that share two assessors until slot 7': (problem) => withDeadlines(problem, { 0: 7, 1: 7, 3: 7 }),
  'a chain of two that is due too early': (problem) => withDeadlines(problem, { 4: 8 }),
  'a pin within a freeze': (problem) => ({ ...problem, pins: [{ activity: 3, start: 7 }] }),
  'more money than the first period has': (problem) =>
    withDeadlines(
      {
        ...problem,
        budgets: [
          {
            id: 'money',
            periods: [
              { from: 0, to: 15, amount: 2 },
              { from: 15, to: 30, amount: 9 },
            ],
          },
        ],
      },
      { 0: 14, 1: 14 },
    ),
  'a gate that opens too late': (problem) => withDeadlines(problem, { 2: 7 }),
};

function withDeadlines(
  problem: ScheduleProblem,
  deadlines: Readonly<Record<number, number>>,
): ScheduleProblem {
  return {
    ...problem,
    activities: problem.activities.map((one, at) => {
      const deadline = deadlines[at];
      return deadline === undefined ? one : { ...one, deadline };
    }),
  };
}

const names = Object.keys(planted);

describe('conflicts', () => {
  it('are not found where there are none', () => {
    expect(proved(easy)).toMatchObject({ outcome: 'planned', conflict: null });
  });

  it.each(names)('%s: irreducible, and each relaxation resolves it', (name) => {
    const problem = planted[name]!(easy);
    const { outcome, conflict } = proved(problem);
    expect(outcome).toBe('infeasible');
    expectIrreducible(problem, conflict!);
    expect(conflict!.relaxations.length).toBeGreaterThan(0);
    for (const { change, least, whole } of conflict!.relaxations) {
      expect(feasibilityOf(changeProblem(problem, change), 100_000)).toBe(whole);
      expect(whole).toBe('feasible');
      if (!least || change.kind === 'without') continue;
      const less =
        change.kind === 'deadline'
          ? { ...change, later: change.later - 1 }
          : { ...change, more: change.more - 1 };
      const size = less.kind === 'deadline' ? less.later : less.more;
      if (size > 0)
        expect(feasibilityOf(changeProblem(keepParts(problem, conflict!.parts), less), 100_000)).toBe(
          'infeasible',
        );
    }
  });

  it.each(names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const)))(
    'two at once: %s, and %s',
    (one, other) => {
      const problem = planted[other]!(planted[one]!(easy));
      const { outcome, conflict } = proved(problem);
      expect(outcome).toBe('infeasible');
      expectIrreducible(problem, conflict!);
    },
  );

  it('are irreducible on random problems, by exact search', () => {
    let seen = 0;
    fc.assert(
      fc.property(randomProblem({ activities: 4, horizon: 12, tight: true }), (problem) => {
        const { outcome, conflict } = proved(problem);
        if (outcome !== 'infeasible') return;
        seen += 1;
        expectIrreducible(problem, conflict!);
      }),
      { seed: 12, numRuns: 80 },
    );
    expect(seen).toBeGreaterThan(10);
  });

  it('name the parts that were planted', () => {
    const { conflict } = proved(planted['a chain of two that is due too early']!(easy));
    const expected: readonly ProblemPart[] = [
      { kind: 'deadline', activity: 4 },
      { kind: 'precedence', at: 0 },
    ];
    expect(conflict!.parts).toEqual(expected);
    expect(conflict!.relaxations).toEqual([
      { change: { kind: 'deadline', activity: 4, later: 1 }, least: true, whole: 'feasible' },
      { change: { kind: 'without', part: { kind: 'precedence', at: 0 } }, least: true, whole: 'feasible' },
    ]);
  });
});
