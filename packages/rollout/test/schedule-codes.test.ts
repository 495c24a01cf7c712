import type { Issue } from '@sopana/core';
import { describe, expect, it } from 'vitest';
import {
  checkProblem,
  type psplibCodes,
  readPsplib,
  type ScheduleProblem,
  type scheduleProblemCodes,
  startSchedule,
} from '../src/index.js';

const activity = { id: 'a', duration: 1, calendar: null, needs: [], spends: [] };
const sound: ScheduleProblem = {
  horizon: 9,
  calendars: [{ id: 'week', slots: [0, 1, 2] }],
  resources: [{ id: 'r', calendar: null, capacity: [{ from: 0, units: 1 }], rate: 0 }],
  budgets: [
    {
      id: 'm',
      periods: [
        { from: 0, to: 3, amount: 2 },
        { from: 3, to: 9, amount: 2 },
      ],
    },
  ],
  activities: [activity, { ...activity, id: 'b', duration: 2 }],
  precedences: [],
  batches: [],
  gates: [],
  freezes: [],
  pins: [],
  objective: { order: 'lexicographic', terms: [{ measure: 'makespan', weight: 1 }] },
};

function found(change: Partial<ScheduleProblem>): readonly Issue[] {
  return checkProblem({ ...sound, ...change });
}

function issuesOf(
  result: ReturnType<typeof readPsplib> | ReturnType<typeof startSchedule>,
): readonly Issue[] {
  return result.ok ? [] : result.issues;
}

const batch = { id: 'x', members: [0], size: 1, needs: [], spends: [] };
const term = { measure: 'cost' as const, weight: 1 };

const producers: Record<keyof typeof scheduleProblemCodes, () => readonly Issue[]> = {
  'scheduleProblem.notWhole': () => found({ horizon: 0.5 }),
  'scheduleProblem.duplicateId': () => found({ activities: [activity, activity] }),
  'scheduleProblem.danglingPosition': () => found({ pins: [{ activity: 2, start: 0 }] }),
  'scheduleProblem.notRising': () => found({ calendars: [{ id: 'week', slots: [2, 1] }] }),
  'scheduleProblem.noOption': () =>
    found({ activities: [{ ...activity, needs: [{ anyOf: [], units: 1 }] }] }),
  'scheduleProblem.batchDiffers': () => found({ batches: [{ ...batch, members: [0, 1] }] }),
  'scheduleProblem.sharedMember': () => found({ batches: [batch, { ...batch, id: 'y' }] }),
  'scheduleProblem.repeatedMeasure': () => found({ objective: { order: 'weighted', terms: [term, term] } }),
  'scheduleProblem.pinSuppliers': () => found({ pins: [{ activity: 0, start: 0, resources: [0] }] }),
  'scheduleProblem.seed': () => issuesOf(startSchedule(sound, { seed: -1 })),
};

const psplib = [
  'jobs (incl. supersource/sink ): 2',
  'PRECEDENCE RELATIONS:',
  'jobnr. #modes #successors successors',
  '1 1 1 2',
  '2 1 0',
  'REQUESTS/DURATIONS:',
  'jobnr. mode duration R 1',
  '---',
  '1 1 3 1',
  '2 1 4 1',
  'RESOURCEAVAILABILITIES:',
  'R 1',
  '3',
];

const psplibProducers: Record<keyof typeof psplibCodes, () => readonly Issue[]> = {
  'psplib.noSection': () => issuesOf(readPsplib('')),
  'psplib.badRow': () => issuesOf(readPsplib(psplib.join('\n').replace('1 1 1 2', '1 1 1 9'))),
};

describe('issues of problems', () => {
  it.each(Object.entries({ ...producers, ...psplibProducers }))('%s', (code, produce) => {
    const issue = produce().find((one) => one.code === code);
    expect(issue?.message).toMatch(/[.)]$/);
    expect(issue?.message).not.toMatch(/[{}]/);
  });

  it('are none in a sound problem', () => {
    expect(checkProblem(sound)).toEqual([]);
  });

  it.each([
    ['a count', 0, 'jobs : x'],
    ['a row of capacities', 12, 'three'],
    ['a row of requests', 9, '2 1 4'],
  ])('name the line of %s that cannot be read', (_, line, text) => {
    const lines = psplib.map((row, at) => (at === line ? text : row));
    expect(issuesOf(readPsplib(lines.join('\n')))[0]).toMatchObject({
      code: 'psplib.badRow',
      path: ['lines', line],
    });
  });
});
