import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../src/axis/moment.js';
import { compileRollout } from '../src/compile/compile-rollout.js';
import { bottlenecksOf } from '../src/explain/bottlenecks-of.js';
import { conflictText } from '../src/explain/conflict-text.js';
import { criticalChain } from '../src/explain/critical-chain.js';
import { explainActivities } from '../src/explain/explain-activities.js';
import { explainPlaced } from '../src/explain/explain-placed.js';
import { holdersOf } from '../src/explain/holders-of.js';
import { linesOfConflict } from '../src/explain/lines-of-conflict.js';
import { loadsOf } from '../src/explain/loads-of.js';
import { namesOf } from '../src/explain/names-of.js';
import { rolloutPhrases } from '../src/explain/phrases.js';
import { placementOf } from '../src/explain/placement-of.js';
import { reasonText } from '../src/explain/reason-text.js';
import type { CompiledRollout } from '../src/model/compiled-rollout.js';
import type { Holder, PlacementReason } from '../src/model/explanation.js';
import type { ConflictPart, PlanConflict } from '../src/model/plan-conflict.js';
import type { Rollout } from '../src/model/rollout.js';
import type { RolloutStep, RolloutTemplate } from '../src/model/rollout-template.js';
import { comparePlans } from '../src/plan/compare-plans.js';
import { improvePlan } from '../src/plan/improve-plan.js';
import { planOf } from '../src/plan/plan-of.js';
import type { PlanState } from '../src/plan/plan-state.js';
import { provePlan } from '../src/plan/prove-plan.js';
import { startPlan } from '../src/plan/start-plan.js';
import { whatMoreBuys } from '../src/plan/what-more-buys.js';
import { assess, oneTeam } from './support/documents.js';

const template: RolloutTemplate = {
  sopana: 'rollout-template/1',
  id: 't',
  version: '1',
  resources: [{ id: 'assessor' }, { id: 'room' }],
  budgets: [{ id: 'money', label: { en: 'Training money' } }],
  steps: [{ ...assess, label: { en: 'Assessment' } }],
};
const base: Rollout = {
  ...oneTeam,
  waves: [{ id: 'w', label: { en: 'First wave' } }],
  organisations: [
    { id: 'a', wave: 'w', label: { en: 'Lantern Board' } },
    { id: 'b', wave: 'w' },
  ],
  pools: [
    { id: 'team', resource: 'assessor', units: 1, label: { en: 'Team' } },
    { id: 'hall', resource: 'room', units: 1 },
  ],
};
const compiledWith = (steps: readonly RolloutStep[], more: Partial<Rollout> = {}): CompiledRollout =>
  expectOk(compileRollout({ ...template, steps }, { ...base, ...more }, []));
const planWith = (steps: readonly RolloutStep[], more: Partial<Rollout> = {}): PlanState =>
  improvePlan(expectOk(startPlan(compiledWith(steps, more), { seed: 1, effort: 30 })), 30);
const names = namesOf({ template, rollout: base }, ['en']);
const morning = (on: string): Moment => ({ on, part: 'morning' });
const afternoon = (on: string): Moment => ({ on, part: 'afternoon' });
const holder = (activity: string, event: string | null = null): Holder => ({
  ...{ activity, event, units: 2, priority: null },
});

type Told<Part extends { readonly kind: string }> = {
  readonly [Kind in Part['kind']]: readonly (readonly [Part & { readonly kind: Kind }, string])[];
};

describe('each reason has its sentence', () => {
  const precedence = { kind: 'precedence', before: 'a/assess', counted: 'workingDays' } as const;
  const pool = { kind: 'pool', pool: 'team', resource: 'assessor', units: 3, needed: 2 } as const;
  const budget = { kind: 'budget', budget: 'money', amount: 10, spent: 6, needed: 5 } as const;
  const told: Told<PlacementReason> = {
    precedence: [
      [
        { ...precedence, ends: afternoon('2026-01-06'), atLeastDays: 0 },
        'Assessment of the same organisation ends on 2026-01-06.',
      ],
      [
        { ...precedence, ends: morning('2026-01-06'), atLeastDays: 1.5 },
        'Assessment of the same organisation ends on 2026-01-06 morning, and 1.5 working days must lie between.',
      ],
      [
        { ...precedence, ends: afternoon('2026-01-06'), atLeastDays: 7, counted: 'civilDays' },
        'Assessment of the same organisation ends on 2026-01-06, and 7 days must lie between.',
      ],
    ],
    release: [
      [{ kind: 'release', on: '2026-01-05', by: 'rollout' }, 'the rollout begins on 2026-01-05.'],
      [{ kind: 'release', on: '2026-01-06', by: 'wave' }, 'the wave may not start before 2026-01-06.'],
      [
        { kind: 'release', on: '2026-01-07', by: 'organisation' },
        'the organisation may not start before 2026-01-07.',
      ],
    ],
    gate: [
      [
        {
          ...{ kind: 'gate', wave: 'w', step: 'assess', atLeast: 2, openedBy: 'a/assess' },
          ends: afternoon('2026-01-08'),
        },
        'its wave waits until 2 of wave First wave have finished Assessment; Assessment of Lantern Board is the last of them, on 2026-01-08.',
      ],
    ],
    calendar: [
      [
        { kind: 'calendar', from: afternoon('2026-01-09'), workingTimes: ['mornings', 'office'] },
        'nothing is worked from 2026-01-09 afternoon until then (mornings, office).',
      ],
    ],
    pool: [
      [
        { ...pool, on: morning('2026-01-06'), holders: [] },
        '2 of Team needed on 2026-01-06, where there are 3: nobody holds any.',
      ],
      [
        { ...pool, on: afternoon('2026-01-06'), holders: [holder('a/assess'), holder('b/assess', 'e')] },
        '2 of Team needed on 2026-01-06 afternoon, where there are 3: Assessment of Lantern Board holds 2; the event of Assessment of b holds 2.',
      ],
      [
        {
          ...pool,
          on: morning('2026-01-06'),
          holders: ['c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((id) => holder(`${id}/assess`)),
        },
        `2 of Team needed on 2026-01-06, where there are 3: ${['c', 'd', 'e', 'f', 'g', 'h'].map((id) => `Assessment of ${id} holds 2; `).join('')}2 more.`,
      ],
    ],
    priority: [
      [
        { kind: 'priority', own: 0.123456, over: ['a/assess', 'b/assess'] },
        'the priority of Assessment of Lantern Board, Assessment of b is higher (0.123 is its own).',
      ],
      [
        { kind: 'priority', own: null, over: ['b/assess'] },
        'Assessment of b has a priority, and it has none.',
      ],
    ],
    budget: [
      [{ ...budget, period: 'now' }, '5 of Training money needed, but 6 of 10 are spent in now.'],
      [
        { ...budget, period: null },
        '5 of Training money needed, and there is no money before the next period.',
      ],
    ],
    freeze: [[{ kind: 'freeze', freeze: 'vote' }, 'it would reach into the freeze vote.']],
    pin: [[{ kind: 'pin', on: afternoon('2026-01-06') }, 'it is pinned to 2026-01-06 afternoon.']],
    event: [
      [
        { kind: 'event', event: 'assess@a', waitsFor: ['a/assess', 'b/assess'] },
        'it comes together with Assessment of Lantern Board, Assessment of b, which cannot start earlier.',
      ],
    ],
    follower: [
      [
        { kind: 'follower', after: 'a/assess', atMostDays: 3 },
        'Assessment must follow within 3 days, and cannot start earlier.',
      ],
    ],
    choice: [
      [
        { kind: 'choice' },
        'nothing stands in the way of an earlier start; the aims, or a short search, put it there.',
      ],
    ],
  };

  it.each(Object.keys(told) as (keyof typeof told)[])('%s', (kind) => {
    for (const [reason, sentence] of told[kind])
      expect(reasonText(reason, names, rolloutPhrases)).toBe(sentence);
  });
});

describe('each rule of a conflict has its sentence', () => {
  const one = { organisation: 'a', step: 'assess', on: '2026-01-06' } as const;
  const told: Told<ConflictPart> = {
    release: [
      [
        { kind: 'release', ...one, deadlines: [] },
        'Assessment of Lantern Board may not start before 2026-01-06.',
      ],
    ],
    deadline: [
      [{ kind: 'deadline', ...one, deadlines: [] }, 'Assessment of Lantern Board must end by 2026-01-06.'],
      [
        { kind: 'deadline', ...one, deadlines: ['report', 'law'] },
        'Assessment of Lantern Board must end by 2026-01-06 (report, law).',
      ],
    ],
    precedence: [
      [
        { kind: 'precedence', organisation: 'a', before: 'assess', after: 'train' },
        'train of Lantern Board comes after Assessment.',
      ],
    ],
    gate: [
      [
        { kind: 'gate', wave: 'v', for: 'w', step: 'assess', atLeast: 3 },
        'Wave v waits until 3 of wave First wave have finished Assessment.',
      ],
    ],
    freeze: [[{ kind: 'freeze', freeze: 'vote' }, 'Nothing may reach into the freeze vote.']],
    pin: [[{ kind: 'pin', ...one }, 'Assessment of Lantern Board starts on 2026-01-06.']],
    pool: [[{ kind: 'pool', pool: 'team', resource: 'assessor' }, 'There are only so many of Team.']],
    budget: [[{ kind: 'budget', budget: 'money' }, 'There is only so much of Training money.']],
  };

  it.each(Object.keys(told) as (keyof typeof told)[])('%s', (kind) => {
    for (const [part, sentence] of told[kind])
      expect(conflictText(part, names, rolloutPhrases)).toBe(sentence);
  });

  it('and each change, with what is not proved of it', () => {
    const freeze: ConflictPart = { kind: 'freeze', freeze: 'vote' };
    const conflict: PlanConflict = {
      parts: [freeze],
      irreducible: false,
      relaxations: [
        {
          change: {
            ...{ kind: 'units', pool: 'team', resource: 'assessor', more: 2 },
            ...{ from: '2026-01-05', to: '2026-01-09' },
          },
          least: false,
          whole: 'feasible',
        },
        {
          change: { kind: 'amount', budget: 'money', period: 'now', more: 4 },
          least: true,
          whole: 'infeasible',
        },
        { change: { kind: 'without', part: freeze }, least: false, whole: 'undecided' },
      ],
    };
    expect(linesOfConflict(conflict, { template, rollout: base }, ['en'])).toEqual([
      'These rules cannot hold together:',
      '- Nothing may reach into the freeze vote.',
      'It was not proved that each of them is needed for the conflict.',
      'Each of these would resolve it:',
      '- 2 more of Team from 2026-01-05 to 2026-01-09 (less might do).',
      '- 4 more of Training money in now (other conflicts remain).',
      '- without this rule: Nothing may reach into the freeze vote. (less might do; whether another conflict remains is not decided)',
    ]);
    const none: PlanConflict = { parts: [], relaxations: [], irreducible: true };
    expect(linesOfConflict(none, { template, rollout: base }, ['en'])).toEqual([
      'The durations and the days off alone do not fit between 2026-01-05 and 2026-02-27.',
      'No single change was found that would resolve it.',
    ]);
  });
});

describe('documents that cannot be planned', () => {
  const spend: RolloutStep = { id: 'assess', durationDays: 2, spends: [{ budget: 'money', amount: 6 }] };
  const money = (amount: number): Partial<Rollout> => ({
    budgets: [
      {
        budget: 'money',
        periods: [
          { id: 'old', from: '2025-01-01', to: '2025-12-31', amount: 100 },
          { id: 'now', from: '2026-01-01', to: '2026-12-31', amount },
        ],
      },
    ],
  });
  const conflictOf = (
    steps: readonly RolloutStep[],
    more: Partial<Rollout>,
  ): { readonly conflict: PlanConflict; readonly lines: readonly string[] } => {
    const state = provePlan(planWith(steps, more), 10_000);
    const { outcome, conflict } = planOf(state);
    expect(outcome).toBe('infeasible');
    return { conflict: conflict!, lines: linesOfConflict(conflict!, state.compiled, ['en']) };
  };

  it('for want of money name the budget, and how much more would do in which period', () => {
    const { conflict, lines } = conflictOf([spend], money(10));
    expect(conflict.relaxations).toEqual([
      {
        change: { kind: 'amount', budget: 'money', period: 'now', more: 2 },
        least: true,
        whole: 'feasible',
      },
    ]);
    expect(lines).toEqual([
      'These rules cannot hold together:',
      '- There is only so much of Training money.',
      'Each of these would resolve it:',
      '- 2 more of Training money in now.',
    ]);
    const repaired = compiledWith([spend], money(12));
    expect(planOf(expectOk(startPlan(repaired, { seed: 1 }))).outcome).toBe('planned');
  });

  it('for want of time between two steps name their order, and go without it', () => {
    const train: RolloutStep = { id: 'train', durationDays: 2, after: [{ step: 'assess', atLeastDays: 1 }] };
    const { conflict, lines } = conflictOf([{ ...assess, needs: [] }, train], {
      organisations: base.organisations.slice(0, 1),
      deadlines: [{ id: 'report', by: '2026-01-08', strength: 'must', steps: ['train'] }],
    });
    expect(conflict.parts).toEqual([
      { kind: 'deadline', organisation: 'a', step: 'train', on: '2026-01-08', deadlines: ['report'] },
      { kind: 'precedence', organisation: 'a', before: 'assess', after: 'train' },
    ]);
    expect(lines.slice(3)).toEqual([
      'Each of these would resolve it:',
      '- train of Lantern Board by 2026-01-09, 1 days later.',
      '- without this rule: train of Lantern Board comes after assess.',
    ]);
  });

  it('in two ways at once say that another conflict remains', () => {
    const { conflict } = conflictOf([{ ...spend, needs: assess.needs ?? [] }], {
      ...money(10),
      deadlines: [{ id: 'report', by: '2026-01-06', strength: 'must' }],
    });
    expect(conflict.relaxations.length).toBeGreaterThan(0);
    expect(new Set(conflict.relaxations.map(({ whole }) => whole))).toEqual(new Set(['infeasible']));
  });

  it('have no reasons, chain, loads or bottlenecks, and say which outcome they have', () => {
    const deadlines = [{ id: 'report', by: '2026-01-07', strength: 'must' as const }];
    const undecided = expectOk(startPlan(compiledWith([assess], { deadlines }), { seed: 1 }));
    const infeasible = provePlan(undecided, 10_000);
    for (const [state, outcome] of [
      [undecided, 'undecided'],
      [infeasible, 'infeasible'],
    ] as const) {
      const plan = planOf(state);
      expect([plan.outcome, plan.activities, plan.events, plan.ends]).toEqual([outcome, [], [], null]);
      expect(plan.conflict === null).toBe(outcome === 'undecided');
      const results = [
        criticalChain(state),
        bottlenecksOf(state),
        loadsOf(state),
        explainActivities(state, []),
      ];
      for (const result of results) {
        expect(result.ok).toBe(false);
        if (result.ok) continue;
        expect(result.issues.map(({ code }) => code)).toEqual(['rolloutPlan.noSchedule']);
        expect(result.issues[0].message).toContain(outcome);
      }
    }
  });

  it('compare with a plan: no end, and nothing known of the aims', () => {
    const deadlines = [{ id: 'report', by: '2026-01-07', strength: 'must' as const }];
    const left = planOf(planWith([assess], { deadlines }));
    const right = planOf(
      planWith([assess], { aims: { order: 'lexicographic', objectives: [{ kind: 'weightedTardiness' }] } }),
    );
    const compared = expectOk(comparePlans(left, right));
    expect(compared.outcomes).toEqual(['undecided', 'planned']);
    expect(compared.ends).toEqual({ left: null, right: '2026-01-08', laterDays: null });
    expect(compared.aims).toEqual([
      { kind: 'makespan', left: null, right: null },
      { kind: 'weightedCompletion', left: null, right: null },
      { kind: 'weightedTardiness', left: null, right: 0 },
    ]);
    expect(expectOk(comparePlans(right, left)).moved).toEqual([
      { activity: 'a/assess', left: right.activities[0]!.starts.on, right: null, laterDays: null },
      { activity: 'b/assess', left: right.activities[1]!.starts.on, right: null, laterDays: null },
    ]);
  });
});

describe('reasons of placed activities', () => {
  const reasonsOf = (state: PlanState, id: string): readonly PlacementReason[] =>
    expectOk(explainActivities(state, [id]))[0]!.reasons;

  it.each([
    ['workingDays', '2026-01-10'],
    ['civilDays', '2026-01-11'],
  ] as const)('count the days between two steps as %s', (counted, free) => {
    const train: RolloutStep = {
      ...{ id: 'train', durationDays: 1 },
      after: [{ step: 'assess', atLeastDays: counted === 'workingDays' ? 3 : 4, counted }],
    };
    const state = planWith([assess, train], { organisations: base.organisations.slice(0, 1) });
    const [first, ...others] = reasonsOf(state, 'a/train');
    expect(first).toEqual({
      ...{ kind: 'precedence', before: 'a/assess', ends: afternoon('2026-01-06'), counted },
      atLeastDays: counted === 'workingDays' ? 3 : 4,
    });
    // Three working days end on a Friday and four civil days on a Saturday; then nobody works until Monday.
    expect(others).toEqual([{ kind: 'calendar', from: morning(free), workingTimes: ['office'] }]);
    expect(planOf(state).activities.find(({ step }) => step === 'train')?.starts.on).toBe('2026-01-12');
  });

  it('name the event that holds the units, with the highest priority in it', () => {
    const compiled = compiledWith([{ ...assess, batch: { upTo: 2 } }], {
      organisations: [
        { id: 'a', wave: 'w', criticality: 1 },
        { id: 'b', wave: 'w', criticality: 5 },
        { id: 'c', wave: 'w', criticality: 3 },
      ],
      priority: { parts: [{ id: 'p', of: 'criticality', weight: 1, least: 1, most: 5 }] },
    });
    const placement = placementOf(compiled, {
      starts: [0, 0, 2],
      ends: [2, 2, 4],
      resources: [[], [], []],
      sessions: [
        { batch: 0, start: 0, members: [0, 1], resources: [0] },
        { batch: 0, start: 2, members: [2], resources: [0] },
      ].map((session) => ({ ...session, resources: [compiled.problem.batches[0]!.needs[0]!.anyOf[0]!] })),
    });
    expect(explainPlaced(placement, 2, holdersOf).reasons).toEqual([
      {
        ...{ kind: 'pool', pool: 'team', resource: 'assessor', units: 1, needed: 1 },
        on: morning('2026-01-06'),
        holders: [{ activity: 'a/assess', event: 'assess@a', units: 1, priority: 1 }],
      },
      { kind: 'priority', own: 0.5, over: ['a/assess'] },
    ]);
    // Before the others nothing is in the way of the first event.
    expect(explainPlaced(placement, 0, holdersOf).reasons.map(({ kind }) => kind)).toEqual(['release']);
  });

  it('an event that spends for each organisation needs the money of all of them together', () => {
    // Each alone would find its 6 of 10 in the first period; both together do not.
    const step: RolloutStep = {
      ...{ id: 'assess', durationDays: 2, batch: { upTo: 2 } },
      spends: [{ budget: 'money', amount: 6, perOrganisation: true }],
    };
    const periods = [
      { id: 'now', from: '2026-01-01', to: '2026-01-18', amount: 10 },
      { id: 'then', from: '2026-01-19', to: '2026-12-31', amount: 12 },
    ];
    const compiled = compiledWith([step], { budgets: [{ budget: 'money', periods }] });
    const placement = placementOf(compiled, {
      starts: [14, 14],
      ends: [16, 16],
      resources: [[], []],
      sessions: [{ batch: 0, start: 14, members: [0, 1], resources: [] }],
    });
    expect(explainPlaced(placement, 0, holdersOf).reasons).toEqual([
      { kind: 'budget', budget: 'money', period: 'now', amount: 10, spent: 0, needed: 12 },
    ]);
    const rich = compiledWith([step], {
      budgets: [{ budget: 'money', periods: periods.map((one) => ({ ...one, amount: 12 })) }],
    });
    expect(explainPlaced(placementOf(rich, placement.schedule), 0, holdersOf).reasons).toEqual([
      { kind: 'choice' },
    ]);
  });

  it('an event that holds units for each organisation needs all of them together, and is not in its own way', () => {
    const step: RolloutStep = {
      ...{ id: 'assess', durationDays: 2, batch: { upTo: 2 } },
      needs: [{ resource: 'assessor', units: 1, perOrganisation: true }],
    };
    const team = { id: 'team', resource: 'assessor', units: 2 };
    const short = { from: '2026-01-01', to: '2026-01-05', units: 1 };
    const compiled = compiledWith([step], { pools: [{ ...team, periods: [short] }] });
    const placed = {
      starts: [1, 1],
      ends: [3, 3],
      resources: [[0], [0]],
      sessions: [{ batch: 0, start: 1, members: [0, 1], resources: [] }],
    };
    expect(explainPlaced(placementOf(compiled, placed), 0, holdersOf).reasons).toEqual([
      {
        ...{ kind: 'pool', pool: 'team', resource: 'assessor', units: 1, needed: 2 },
        ...{ on: morning('2026-01-05'), holders: [] },
      },
    ]);
    const enough = compiledWith([step], { pools: [team] });
    expect(explainPlaced(placementOf(enough, placed), 0, holdersOf).reasons).toEqual([{ kind: 'choice' }]);
  });

  it('a pool is not in the way where another may serve, and is where that one is taken too', () => {
    const pools = ['north', 'south'].map((id) => ({ id, resource: 'assessor', units: 1 }));
    const organisations = ['a', 'b', 'c'].map((id) => ({ id, wave: 'w' }));
    const compiled = compiledWith([assess], { pools, organisations });
    const placed = (taken: number) =>
      placementOf(compiled, {
        starts: [0, taken, 2],
        ends: [2, taken + 2, 4],
        resources: [[0], [1], [0]],
        sessions: [],
      });
    expect(explainPlaced(placed(0), 2, holdersOf).reasons).toMatchObject([
      { kind: 'pool', pool: 'north', holders: [{ activity: 'a/assess' }] },
    ]);
    expect(explainPlaced(placed(6), 2, holdersOf).reasons).toEqual([{ kind: 'choice' }]);
  });

  it('holders are listed by activity, and those who are off that day hold nothing', () => {
    const mornings = { id: 'mornings', week: { monday: 'full' as const } };
    const compiled = compiledWith([assess], {
      workingTimes: [...base.workingTimes, mornings],
      regions: [{ id: 'hill', workingTime: 'mornings' }],
      organisations: [
        { id: 'a', wave: 'w' },
        { id: 'b', wave: 'w' },
        { id: 'c', wave: 'w', region: 'hill' },
        { id: 'd', wave: 'w' },
      ],
      pools: [{ id: 'team', resource: 'assessor', units: 3 }],
    });
    const placement = placementOf(compiled, {
      starts: [0, 0, 0, 2],
      ends: [2, 2, 8, 4],
      resources: [[0], [0], [0], [0]],
      sessions: [],
    });
    expect(holdersOf(placement, 0, 0, 3).map(({ activity }) => activity)).toEqual([
      'a/assess',
      'b/assess',
      'c/assess',
    ]);
    expect(holdersOf(placement, 0, 1, 3).map(({ activity }) => activity)).toEqual(['a/assess', 'b/assess']);
  });

  it('a follower that may come later, and one without a limit, hold nothing back', () => {
    const steps: readonly RolloutStep[] = [
      { ...assess, needs: [] },
      { id: 'soon', durationDays: 1, after: [{ step: 'assess', atMostDays: 20 }] },
      { id: 'late', durationDays: 1, after: [{ step: 'assess' }] },
    ];
    const compiled = compiledWith(steps, { organisations: [{ id: 'a', wave: 'w' }] });
    const at = (id: string): number => compiled.activities.findIndex(({ step }) => step === id);
    const starts = compiled.activities.map(({ step }) => ({ assess: 1, soon: 14, late: 14 })[step]!);
    const ends = compiled.activities.map(({ step }) => ({ assess: 3, soon: 15, late: 15 })[step]!);
    const placement = placementOf(compiled, { starts, ends, resources: [[], [], []], sessions: [] });
    expect(explainPlaced(placement, at('assess'), holdersOf).reasons).toEqual([{ kind: 'choice' }]);
  });
});

describe('chains and shares', () => {
  it('lead through a gate to the wave that opened it', () => {
    const chain = expectOk(
      criticalChain(
        planWith([assess], {
          waves: [{ id: 'w' }, { id: 'v', opensWhen: [{ wave: 'w', step: 'assess', share: 1 }] }],
          organisations: [
            { id: 'a', wave: 'w' },
            { id: 'b', wave: 'v' },
          ],
        }),
      ),
    );
    expect(chain.map(({ activity, because }) => [activity, because.kind])).toEqual([
      ['a/assess', 'release'],
      ['b/assess', 'gate'],
    ]);
  });

  it('lead through an event to the member that made it late', () => {
    const chain = expectOk(
      criticalChain(
        planWith([{ ...assess, batch: { upTo: 2 } }], {
          organisations: [
            { id: 'a', wave: 'w' },
            { id: 'b', wave: 'w', notBefore: '2026-01-08' },
          ],
          pools: [
            {
              ...{ id: 'team', resource: 'assessor', units: 1 },
              periods: [{ from: '2026-01-01', to: '2026-01-07', units: 0 }],
            },
          ],
        }),
      ),
    );
    expect(chain.map(({ activity, because }) => [activity, because])).toEqual([
      ['b/assess', { kind: 'release', on: '2026-01-08', by: 'organisation' }],
      ['a/assess', { kind: 'event', event: 'assess@a', waitsFor: ['b/assess'] }],
    ]);
  });

  it('rank pools by the days that are waited for them, then by id, and know no share where there is nothing', () => {
    const state = planWith([assess], {
      pools: [
        { id: 'team', resource: 'assessor', units: 1 },
        { id: 'hall', resource: 'room', units: 1 },
        { id: 'annex', resource: 'room', units: 0 },
      ],
    });
    expect(expectOk(bottlenecksOf(state))).toEqual([
      { pool: 'team', resource: 'assessor', waitedDays: 2, waiting: 1, heldShare: 1 },
      { pool: 'annex', resource: 'room', waitedDays: 0, waiting: 0, heldShare: null },
      { pool: 'hall', resource: 'room', waitedDays: 0, waiting: 0, heldShare: 0 },
    ]);
  });

  it('count waits for money for no pool', () => {
    const step: RolloutStep = { ...assess, needs: [], spends: [{ budget: 'money', amount: 6 }] };
    const periods = [{ id: 'late', from: '2026-02-02', to: '2026-12-31', amount: 100 }];
    const state = planWith([step], { budgets: [{ budget: 'money', periods }] });
    expect(expectOk(bottlenecksOf(state)).map(({ waitedDays }) => waitedDays)).toEqual([0, 0]);
  });

  it('weigh all aims in one number where the documents say so', () => {
    const plan = planOf(
      planWith([assess], {
        aims: {
          order: 'weighted',
          objectives: [{ kind: 'makespan', weight: 2 }, { kind: 'weightedCompletion' }],
        },
      }),
    );
    // Ends after 2 and 4 days: twice the makespan of 4, and 6 in all.
    expect(plan.aims).toEqual([{ kind: 'weighted', value: 14, bound: 14, boundBy: 'fluid', gap: 0 }]);
  });

  it('are not bought in parts of a unit', () => {
    const bought = whatMoreBuys(compiledWith([assess]), 'team', 0.5, { seed: 1 });
    expect(bought.ok).toBe(false);
  });
});
