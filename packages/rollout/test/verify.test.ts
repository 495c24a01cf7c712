import { describe, expect, it } from 'vitest';
import { type Schedule, type ScheduleProblem, verifySchedule } from '../src/index.js';
import type { ScheduleBreach } from '../src/verify/schedule-breach.js';

// Worked on slots 0 to 4 and 7 to 11 of 20; one crew of two units, of one from slot 9; money of 5 until slot 10.
const problem: ScheduleProblem = {
  horizon: 20,
  calendars: [{ id: 'week', slots: [0, 1, 2, 3, 4, 7, 8, 9, 10, 11] }],
  resources: [
    {
      ...{ id: 'crew', calendar: 0, rate: 0 },
      capacity: [
        { from: 0, units: 2 },
        { from: 9, units: 1 },
      ],
    },
    { id: 'van', calendar: null, capacity: [{ from: 0, units: 1 }], rate: 0 },
  ],
  budgets: [{ id: 'money', periods: [{ from: 0, to: 10, amount: 5 }] }],
  activities: [
    {
      id: 'a',
      duration: 2,
      calendar: 0,
      needs: [{ anyOf: [0], units: 1 }],
      spends: [{ budget: 0, amount: 3 }],
    },
    { id: 'b', duration: 3, calendar: 0, deadline: 12, needs: [{ anyOf: [0, 1], units: 1 }], spends: [] },
    { id: 'c', duration: 2, calendar: null, release: 3, needs: [{ anyOf: [1], units: 1 }], spends: [] },
    { id: 'd', duration: 1, calendar: 0, needs: [], spends: [] },
    { id: 'e', duration: 1, calendar: 0, needs: [], spends: [] },
    { id: 'f', duration: 0, calendar: null, needs: [], spends: [] },
  ],
  precedences: [{ id: 'a-b', before: 0, after: 1, least: 1, most: 4, calendar: 0 }],
  batches: [
    {
      id: 'talk',
      members: [3, 4],
      size: 2,
      needs: [{ anyOf: [0], units: 1 }],
      spends: [{ budget: 0, amount: 2 }],
    },
  ],
  gates: [{ id: 'open', of: [0, 2], atLeast: 2, lag: 1, opens: [5] }],
  freezes: [
    { id: 'still', from: 5, to: 6, forbids: 'work', activities: [2], resources: [] },
    { id: 'quiet', from: 12, to: 14, forbids: 'start', activities: [5], resources: [] },
    { id: 'closed', from: 4, to: 5, forbids: 'work', activities: [], resources: [1] },
  ],
  pins: [{ activity: 0, start: 0, resources: [0] }],
  objective: { order: 'lexicographic', terms: [{ measure: 'makespan', weight: 1 }] },
};
const sound: Schedule = {
  starts: [0, 3, 6, 2, 2, 10],
  ends: [2, 8, 8, 3, 3, 10],
  resources: [[0], [0], [1], [], [], []],
  sessions: [{ batch: 0, start: 2, members: [3, 4], resources: [0] }],
};
const session = sound.sessions[0]!;
/** The sound schedule with some activities elsewhere. */
const moved = (places: Readonly<Record<number, readonly [number, number]>>): Schedule => ({
  ...sound,
  starts: sound.starts.map((start, at) => places[at]?.[0] ?? start),
  ends: sound.ends.map((end, at) => places[at]?.[1] ?? end),
});
const supplied = (at: number, suppliers: readonly number[]): Schedule => ({
  ...sound,
  resources: sound.resources.map((own, place) => (place === at ? suppliers : own)),
});
const met = (...sessions: Schedule['sessions']): Schedule => ({ ...sound, sessions });

describe('the validator', () => {
  it('finds nothing wrong with a sound schedule', () => {
    expect(verifySchedule(problem, sound)).toEqual([]);
  });

  it.each<[string, Schedule, readonly ScheduleBreach[]]>([
    ['a list that is too short', { ...sound, ends: [2] }, [{ rule: 'shape', at: 0, slot: null }]],
    ['a need without a supplier', supplied(0, []), [{ rule: 'shape', at: 0, slot: null }]],
    ['a supplier that may not serve', supplied(2, [0]), [{ rule: 'shape', at: 2, slot: null }]],
    ['a start on a day off', moved({ 1: [5, 10] }), [{ rule: 'calendar', at: 1, slot: 5 }]],
    ['a start that is no slot', moved({ 2: [6.5, 8.5] }), [{ rule: 'calendar', at: 2, slot: 6.5 }]],
    ['an end that days off put later', moved({ 1: [3, 6] }), [{ rule: 'calendar', at: 1, slot: 3 }]],
    [
      'work beyond the horizon',
      { ...moved({ 2: [19, 21], 5: [19, 19] }) },
      [
        { rule: 'calendar', at: 2, slot: 19 },
        { rule: 'deadline', at: 2, slot: 21 },
        { rule: 'gate', at: 0, slot: 19 },
      ],
    ],
    [
      'work for which the calendar has no days left',
      moved({ 1: [10, 13] }),
      [
        { rule: 'calendar', at: 1, slot: 10 },
        { rule: 'deadline', at: 1, slot: 13 },
        { rule: 'precedence', at: 0, slot: 10 },
      ],
    ],
    ['a start before the release', moved({ 2: [2, 4] }), [{ rule: 'release', at: 2, slot: 2 }]],
    ['a start too soon after another', moved({ 1: [2, 5] }), [{ rule: 'precedence', at: 0, slot: 2 }]],
    ['a start too late after another', moved({ 1: [9, 12] }), [{ rule: 'precedence', at: 0, slot: 9 }]],
    ['a gate that is passed too early', moved({ 5: [8, 8] }), [{ rule: 'gate', at: 0, slot: 8 }]],
    ['a reach into a freeze', moved({ 2: [5, 7] }), [{ rule: 'freeze', at: 0, slot: 5 }]],
    ['a start within a freeze of starts', moved({ 5: [13, 13] }), [{ rule: 'freeze', at: 1, slot: 13 }]],
    ['a resource closed by a freeze', moved({ 2: [3, 5] }), [{ rule: 'resource', at: 1, slot: 4 }]],
    ['a pinned start elsewhere', moved({ 0: [1, 3], 1: [4, 9] }), [{ rule: 'pin', at: 0, slot: 1 }]],
    ['two that share one unit', supplied(1, [1]), [{ rule: 'resource', at: 1, slot: 4 }]],
    ['an event of nobody', met(session, { ...session, members: [] }), [{ rule: 'batch', at: 0, slot: 2 }]],
    ['an event that starts apart from a member', moved({ 4: [3, 4] }), [{ rule: 'batch', at: 0, slot: 2 }]],
    [
      'an event without its supplier',
      met({ ...session, resources: [] }),
      [{ rule: 'batch', at: 0, slot: 2 }],
    ],
    [
      'an event of a kind that is not there',
      met(session, { ...session, batch: 7, members: [] }),
      [{ rule: 'batch', at: 7, slot: 2 }],
    ],
    ['a member without an event', met({ ...session, members: [3] }), [{ rule: 'batch', at: 0, slot: null }]],
  ])('names %s', (_, schedule, breaches) => {
    expect(verifySchedule(problem, schedule)).toEqual(breaches);
  });

  it.each<[string, Partial<ScheduleProblem>, readonly ScheduleBreach[]]>([
    [
      'more money than there is',
      { budgets: [{ id: 'money', periods: [{ from: 0, to: 10, amount: 4 }] }] },
      [{ rule: 'budget', at: 0, slot: 0 }],
    ],
    [
      'money spent outside all periods',
      { budgets: [{ id: 'money', periods: [{ from: 1, to: 10, amount: 9 }] }] },
      [{ rule: 'budget', at: 0, slot: 0 }],
    ],
    [
      'units held on days on which there are none',
      { resources: problem.resources.map((one, at) => (at === 1 ? { ...one, calendar: 0 } : one)) },
      [{ rule: 'resource', at: 1, slot: 6 }],
    ],
    [
      'units held before there are any',
      {
        resources: problem.resources.map((one, at) =>
          at === 1 ? { ...one, capacity: [{ from: 7, units: 1 }] } : one,
        ),
      },
      [{ rule: 'resource', at: 1, slot: 6 }],
    ],
    [
      'a supplier other than the pinned one',
      { pins: [{ activity: 0, start: 0, resources: [1] }] },
      [{ rule: 'pin', at: 0, slot: 0 }],
    ],
  ])('names %s', (_, changed, breaches) => {
    expect(verifySchedule({ ...problem, ...changed }, sound)).toEqual(breaches);
  });
});
