import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { compileRollout } from '../src/compile/compile-rollout.js';
import { bottlenecksOf } from '../src/explain/bottlenecks-of.js';
import { criticalChain } from '../src/explain/critical-chain.js';
import { explainActivities } from '../src/explain/explain-activities.js';
import { explainPlaced } from '../src/explain/explain-placed.js';
import { holdersOf } from '../src/explain/holders-of.js';
import { linesOfConflict } from '../src/explain/lines-of-conflict.js';
import { linesOfExplanation } from '../src/explain/lines-of-explanation.js';
import { loadsOf } from '../src/explain/loads-of.js';
import { rolloutPhrases } from '../src/explain/phrases.js';
import { placementOf } from '../src/explain/placement-of.js';
import type { PlacementReason } from '../src/model/explanation.js';
import type { Rollout } from '../src/model/rollout.js';
import type { RolloutStep, RolloutTemplate } from '../src/model/rollout-template.js';
import { comparePlans } from '../src/plan/compare-plans.js';
import { improvePlan } from '../src/plan/improve-plan.js';
import { planOf } from '../src/plan/plan-of.js';
import { provePlan } from '../src/plan/prove-plan.js';
import { startPlan } from '../src/plan/start-plan.js';
import { whatMoreBuys } from '../src/plan/what-more-buys.js';
import { withMoreUnits } from '../src/plan/with-more-units.js';
import { assess, oneTeam as base } from './support/documents.js';

function told(
  steps: readonly RolloutStep[],
  more: Partial<Rollout>,
  id: string,
): {
  readonly reasons: readonly PlacementReason[];
  readonly waited: number;
  readonly starts: string;
  readonly lines: readonly string[];
} {
  const template: RolloutTemplate = {
    sopana: 'rollout-template/1',
    id: 't',
    version: '1',
    resources: [{ id: 'assessor' }],
    budgets: [{ id: 'money' }],
    steps,
  };
  const compiled = expectOk(compileRollout(template, { ...base, ...more }, []));
  const state = improvePlan(expectOk(startPlan(compiled, { seed: 1, effort: 30 })), 30);
  const [explained] = expectOk(explainActivities(state, [id]));
  if (explained === undefined) throw new Error('One was asked for.');
  const lines = linesOfExplanation(explained, compiled, ['en']);
  return { reasons: explained.reasons, waited: explained.waitedDays, starts: explained.starts.on, lines };
}

const two = [
  { id: 'a', wave: 'w', criticality: 5 },
  { id: 'b', wave: 'w', criticality: 1 },
];
const priority = { parts: [{ id: 'p', of: 'criticality' as const, weight: 1, least: 1, most: 5 }] };
const train: RolloutStep = { id: 'train', durationDays: 1, after: [{ step: 'assess' }] };

describe('why an activity lies where it does', () => {
  it.each<[string, readonly RolloutStep[], Partial<Rollout>, string, string, readonly string[], number]>([
    ['the start of the rollout', [assess], {}, 'a/assess', '2026-01-05', ['release'], 0],
    [
      'a wave',
      [assess],
      { waves: [{ id: 'w', notBefore: '2026-01-08' }] },
      'a/assess',
      '2026-01-08',
      ['release'],
      0,
    ],
    ['a step before it', [assess, train], {}, 'a/train', '2026-01-07', ['precedence'], 0],
    [
      'days off',
      [{ ...assess, durationDays: 5 }, train],
      {},
      'a/train',
      '2026-01-12',
      ['precedence', 'calendar'],
      0,
    ],
    ['units that others hold', [assess], { organisations: two }, 'b/assess', '2026-01-07', ['pool'], 2],
    [
      'those who come first',
      [assess],
      { organisations: two, priority },
      'b/assess',
      '2026-01-07',
      ['pool', 'priority'],
      2,
    ],
    [
      'a pin',
      [assess],
      { pins: [{ organisation: 'a', step: 'assess', on: '2026-01-20' }] },
      'a/assess',
      '2026-01-20',
      ['pin'],
      11,
    ],
    [
      'a freeze',
      [assess],
      { freezes: [{ id: 'f', from: '2026-01-06', to: '2026-01-08' }] },
      'a/assess',
      '2026-01-09',
      ['freeze'],
      4,
    ],
    [
      'a gate',
      [assess],
      {
        waves: [{ id: 'w' }, { id: 'v', opensWhen: [{ wave: 'w', step: 'assess', share: 1 }] }],
        organisations: [...two, { id: 'c', wave: 'v' }],
      },
      'c/assess',
      '2026-01-09',
      ['gate'],
      0,
    ],
    [
      'a budget',
      [{ ...assess, needs: [], spends: [{ budget: 'money', amount: 6 }] }],
      {
        organisations: two,
        priority,
        budgets: [
          {
            budget: 'money',
            periods: [
              { id: 'now', from: '2026-01-01', to: '2026-01-18', amount: 10 },
              { id: 'then', from: '2026-01-19', to: '2026-12-31', amount: 10 },
            ],
          },
        ],
      },
      'b/assess',
      '2026-01-19',
      ['budget'],
      10,
    ],
    [
      'a follower that must come soon',
      [
        { ...assess, needs: [] },
        { ...train, needs: [{ resource: 'assessor', units: 1 }], after: [{ step: 'assess', atMostDays: 1 }] },
      ],
      {
        pools: [
          {
            id: 'team',
            resource: 'assessor',
            units: 1,
            periods: [{ from: '2026-01-01', to: '2026-01-15', units: 0 }],
          },
        ],
      },
      'a/assess',
      '2026-01-13',
      ['follower'],
      6,
    ],
  ])('%s', (_, steps, more, id, starts, kinds, waited) => {
    const found = told(steps, more, id);
    expect({ ...found, reasons: found.reasons.map(({ kind }) => kind), lines: 0 }).toEqual({
      starts,
      waited,
      reasons: kinds,
      lines: 0,
    });
    for (const line of found.lines) expect(line).not.toMatch(/\{\w+\}|undefined|NaN/);
    expect(found.lines).toHaveLength(2 + kinds.length);
  });

  it('others of its event, who cannot start earlier', () => {
    const template: RolloutTemplate = {
      sopana: 'rollout-template/1',
      id: 't',
      version: '1',
      resources: [{ id: 'assessor' }],
      steps: [{ ...assess, batch: { upTo: 2 } }],
    };
    const organisations = [
      { id: 'a', wave: 'w' },
      { id: 'b', wave: 'w', notBefore: '2026-01-08' },
    ];
    const compiled = expectOk(compileRollout(template, { ...base, organisations }, []));
    const session = { batch: 0, start: 3, members: [0, 1], resources: [0] };
    const placement = placementOf(compiled, {
      starts: [3, 3],
      ends: [5, 5],
      resources: [[], []],
      sessions: [session],
    });
    const [first, second] = [0, 1].map((at) => explainPlaced(placement, at, holdersOf));
    expect([first?.waitedDays, first?.reasons]).toEqual([
      3,
      [{ kind: 'event', event: 'assess@a', waitsFor: ['b/assess'] }],
    ]);
    expect(second?.reasons.map(({ kind }) => kind)).toEqual(['release']);
    const lines = first === undefined ? [] : linesOfExplanation(first, compiled, ['en']);
    expect(lines[2]).toBe('- it comes together with assess of b, which cannot start earlier.');
    // Apart from each other, the first would start at once, and the second would wait for the same team.
    const apart = placementOf(compiled, {
      starts: [4, 4],
      ends: [6, 6],
      resources: [[], []],
      sessions: [{ ...session, start: 4 }],
    });
    expect(explainPlaced(apart, 1, holdersOf).reasons).toEqual([{ kind: 'choice' }]);
  });

  it('names who holds the units, and since when it could have started', () => {
    const { lines } = told([assess], { organisations: two, priority }, 'b/assess');
    expect(lines).toEqual([
      'assess of b: 2026-01-07 to 2026-01-08.',
      'It could start on 2026-01-05, but waits 2 working days:',
      '- 1 of team needed on 2026-01-06, where there are 1: assess of a holds 1.',
      '- the priority of assess of a is higher (0 is its own).',
    ]);
  });

  it('names the fiscal period and what is spent in it', () => {
    const periods = [{ id: 'late', from: '2026-02-02', to: '2026-12-31', amount: 10 }];
    const step = { ...assess, needs: [], spends: [{ budget: 'money', amount: 6 }] };
    const { lines } = told([step], { budgets: [{ budget: 'money', periods }] }, 'a/assess');
    expect(lines[2]).toBe('- 6 of money needed, and there is no money before the next period.');
  });
});

describe('the critical chain', () => {
  it('leads from the first activity to the last end, each because of the one before', () => {
    const template: RolloutTemplate = {
      sopana: 'rollout-template/1',
      id: 't',
      version: '1',
      resources: [{ id: 'assessor' }],
      steps: [assess, train],
    };
    const compiled = expectOk(compileRollout(template, { ...base, organisations: two, priority }, []));
    const state = improvePlan(expectOk(startPlan(compiled, { seed: 1 })), 20);
    const chain = expectOk(criticalChain(state));
    expect(chain.map(({ activity, because }) => [activity, because.kind])).toEqual([
      ['a/assess', 'release'],
      ['b/assess', 'pool'],
      ['b/train', 'precedence'],
    ]);
    expect(chain.at(-1)?.ends).toEqual(planOf(state).ends);
    expect(expectOk(bottlenecksOf(state))).toEqual([
      { pool: 'team', resource: 'assessor', waitedDays: 2, waiting: 1, heldShare: 0.8 },
    ]);
    expect(expectOk(loadsOf(state))[0]?.steps.map(({ from, held }) => [from.on, held])).toEqual([
      ['2026-01-05', 1],
      ['2026-01-09', 0],
    ]);
  });

  it('is empty where nothing is planned', () => {
    const compiled = expectOk(
      compileRollout(
        {
          sopana: 'rollout-template/1',
          id: 't',
          version: '1',
          steps: [train].map(({ id, durationDays }) => ({ id, durationDays })),
        },
        { ...base, organisations: [], pools: [] },
        [],
      ),
    );
    expect(expectOk(criticalChain(expectOk(startPlan(compiled, { seed: 1 }))))).toEqual([]);
  });
});

describe('more units', () => {
  const template: RolloutTemplate = {
    sopana: 'rollout-template/1',
    id: 't',
    version: '1',
    resources: [{ id: 'assessor' }],
    steps: [assess],
  };
  const compiled = expectOk(compileRollout(template, { ...base, organisations: two, priority }, []));

  it('are planned again, and laid beside the plan without them', () => {
    const bought = expectOk(whatMoreBuys(compiled, 'team', 1, { seed: 1, effort: 20 }));
    expect(bought.ends).toEqual({ left: '2026-01-08', right: '2026-01-06', laterDays: -2 });
    expect(bought.moved).toEqual([
      { activity: 'b/assess', left: '2026-01-07', right: '2026-01-05', laterDays: -2 },
    ]);
    expect(bought.unmoved).toBe(1);
    expect(bought.waves).toEqual([{ wave: 'w', left: '2026-01-08', right: '2026-01-06', laterDays: -2 }]);
  });

  it('of a pool that is not there change nothing', () => {
    expect(withMoreUnits(compiled.rollout, 'teams', 1)).toEqual(compiled.rollout);
    const { pools: _, ...bare } = compiled.rollout;
    expect(withMoreUnits(bare, 'team', 1)).toBe(bare);
  });

  it('fail as planning does', () => {
    expect(whatMoreBuys(compiled, 'team', 1, { seed: -1 }).ok).toBe(false);
  });

  it('are compared with a plan in which an activity has no place', () => {
    const without = expectOk(compileRollout(template, { ...base, organisations: two.slice(0, 1) }, []));
    const planOfRollout = (one: typeof compiled) => planOf(expectOk(startPlan(one, { seed: 1 })));
    const { moved } = expectOk(comparePlans(planOfRollout(without), planOfRollout(compiled)));
    expect(moved).toEqual([{ activity: 'b/assess', left: null, right: '2026-01-07', laterDays: null }]);
  });
});

describe('a rollout that cannot be planned', () => {
  const template: RolloutTemplate = {
    sopana: 'rollout-template/1',
    id: 't',
    version: '1',
    resources: [{ id: 'assessor', label: { en: 'Assessors' } }],
    budgets: [{ id: 'money' }],
    steps: [assess],
  };
  const infeasible = (more: Partial<Rollout>) => {
    const compiled = expectOk(compileRollout(template, { ...base, organisations: two, ...more }, []));
    const plan = planOf(provePlan(expectOk(startPlan(compiled, { seed: 1 })), 10_000));
    return { plan, lines: plan.conflict === null ? [] : linesOfConflict(plan.conflict, compiled, ['en']) };
  };
  const deadlines = [
    { id: 'report', label: { en: 'Annual report' }, by: '2026-01-07', strength: 'must' as const },
  ];

  it('says which rules cannot hold together, and what would help', () => {
    const { plan, lines } = infeasible({ deadlines });
    expect(plan.outcome).toBe('infeasible');
    expect(plan.conflict?.irreducible).toBe(true);
    expect(lines).toEqual([
      'These rules cannot hold together:',
      '- assess of a must end by 2026-01-07 (Annual report).',
      '- assess of b must end by 2026-01-07 (Annual report).',
      '- There are only so many of team.',
      'Each of these would resolve it:',
      '- assess of a by 2026-01-08, 1 days later.',
      '- assess of b by 2026-01-08, 1 days later.',
      '- 1 more of team from 2026-01-05 to 2026-01-07.',
    ]);
    expect(plan.activities).toEqual([]);
    expect(plan.aims.map(({ value, gap }) => [value, gap])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it.each<[string, Partial<Rollout>, RegExp]>([
    [
      'a pin into a freeze',
      {
        organisations: two.slice(0, 1),
        pins: [{ organisation: 'a', step: 'assess', on: '2026-01-07' }],
        freezes: [{ id: 'f', from: '2026-01-08', to: '2026-01-08' }],
      },
      /freeze f/,
    ],
    [
      'two pins of one team',
      { pins: ['a', 'b'].map((organisation) => ({ organisation, step: 'assess', on: '2026-01-07' })) },
      /starts on 2026-01-07/,
    ],
    [
      'a first day after a last',
      { organisations: [{ id: 'a', wave: 'w', notBefore: '2026-01-07' }], deadlines },
      /may not start before 2026-01-07/,
    ],
    [
      'a gate that comes too late',
      {
        waves: [{ id: 'w' }, { id: 'v', opensWhen: [{ wave: 'w', step: 'assess', share: 1 }] }],
        organisations: [
          { id: 'a', wave: 'w' },
          { id: 'b', wave: 'v' },
        ],
        pools: [{ id: 'team', resource: 'assessor', units: 2 }],
        deadlines,
      },
      /Wave v waits until 1 of wave w have finished assess/,
    ],
  ])('names %s', (_, more, expected) => {
    const { plan, lines } = infeasible(more);
    expect(plan.outcome).toBe('infeasible');
    expect(lines.join('\n')).toMatch(expected);
    for (const line of lines) expect(line).not.toMatch(/\{\w+\}|undefined|NaN/);
  });

  it('because durations and days off alone do not fit says so', () => {
    const { lines } = infeasible({ to: '2026-01-05', organisations: two.slice(0, 1) });
    expect(lines.join('\n')).toMatch(/2026-01-05/);
  });

  it('is not called so without a proof', () => {
    const compiled = expectOk(compileRollout(template, { ...base, organisations: two, deadlines }, []));
    expect(planOf(expectOk(startPlan(compiled, { seed: 1 }))).outcome).toBe('undecided');
  });

  it('can be told in other words', () => {
    const { plan } = infeasible({ deadlines });
    const table = { ...rolloutPhrases, 'conflict.intro': 'Diese Regeln vertragen sich nicht:' };
    const told =
      plan.conflict === null ? [] : linesOfConflict(plan.conflict, { template, rollout: base }, [], table);
    expect(told[0]).toBe('Diese Regeln vertragen sich nicht:');
  });
});
