import { deepFreeze, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { compileRollout } from '../src/compile/compile-rollout.js';
import { prioritiesOf } from '../src/compile/priorities-of.js';
import type { Calendar } from '../src/model/calendar.js';
import type { CompiledRollout } from '../src/model/compiled-rollout.js';
import { compiled, holidays, officeWeek, organisation, rollout, template } from './support/documents.js';

const activity = ({ problem }: CompiledRollout, id: string) => {
  const found = problem.activities.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no '${id}'.`);
  return found;
};
const slotsOf = ({ problem }: CompiledRollout, id: string): readonly number[] =>
  problem.calendars[activity({ problem } as CompiledRollout, id).calendar ?? -1]?.slots ?? [];

describe('the way of organisations', () => {
  it('gives each step of each organisation a place, or a reason why not', () => {
    const { activities, leftOut, held, done, expected } = compiled();
    expect(activities.map(({ id }) => id)).toEqual([
      ...['a/assess', 'a/talk', 'a/train', 'b/assess', 'b/talk', 'b/train'],
      ...['c/assess', 'c/talk', 'c/train', 'd/assess', 'd/talk'],
    ]);
    expect(leftOut).toEqual([{ organisation: 'd', step: 'train' }]);
    expect([held, done]).toEqual([[], []]);
    expect(expected.map(({ organisation: id, step, facts }) => [id, step, facts])).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => [id, 'assess', ['briefed']]),
    );
  });

  it('takes a step that is done out, and waits for it no longer', () => {
    const facts = [{ id: 'briefed', value: true, evidence: [] }];
    const { done, activities, problem, expected } = compiled({
      organisations: [organisation('a', { facts })],
    });
    expect(done).toEqual([{ organisation: 'a', step: 'talk' }]);
    expect(activities.map(({ id }) => id)).toEqual(['a/assess', 'a/train']);
    expect(problem.precedences.map(({ id }) => id)).toEqual(['assess>a/train#0']);
    expect(expected).toEqual([]);
  });

  it('holds what is known not to be allowed, what is not known, and all that comes after', () => {
    const steps = template.steps.map((step) =>
      step.id === 'assess' ? { ...step, entry: { fact: 'mandate', is: true } } : step,
    );
    const facts = [{ id: 'mandate', value: false, evidence: [] }];
    const { held, activities } = compiled(
      { organisations: [organisation('a', { facts }), organisation('b')] },
      { steps },
    );
    expect(
      held.map(({ organisation: id, step, because, stepBefore }) => [id, step, because, stepBefore]),
    ).toEqual([
      ['a', 'assess', 'entryFalse', null],
      ['a', 'train', 'stepBefore', 'assess'],
      ['b', 'assess', 'entryUnknown', null],
      ['b', 'train', 'stepBefore', 'assess'],
    ]);
    expect(held[0]?.reasons[0]?.reading).toEqual({ known: true, value: false });
    expect(held[2]?.reasons[0]?.cause).toBe('notKnown');
    expect(activities.map(({ id }) => id)).toEqual(['a/talk', 'b/talk']);
  });

  it('does not take an unknown variant for the ordinary one', () => {
    const { size: _, ...unsized } = organisation('a');
    const { held } = compiled({ organisations: [unsized] });
    expect(held.map(({ step, because }) => [step, because])).toEqual([
      ['assess', 'variantUnknown'],
      ['train', 'stepBefore'],
    ]);
    expect(held[0]?.reasons[0]?.subject).toEqual({ kind: 'attribute', id: 'size' });
  });

  it('plans a step on a fact that a planned step will leave, whatever is known of it now', () => {
    const facts = [{ id: 'briefed', value: false, evidence: [] }];
    const { held, expected } = compiled({ organisations: [organisation('a', { facts })] });
    expect(held).toEqual([]);
    expect(expected).toEqual([{ organisation: 'a', step: 'assess', facts: ['briefed'] }]);
  });

  it.each([
    ['the presence of a fact that is still to come', { fact: 'briefed', present: true }, 'expected'],
    ['its absence', { not: { fact: 'briefed', present: true } }, 'expected'],
    [
      'it and something known',
      {
        all: [
          { fact: 'briefed', present: true },
          { attribute: 'kind', is: 'office' },
        ],
      },
      'expected',
    ],
    [
      'it and something not known',
      {
        all: [
          { fact: 'briefed', present: true },
          { fact: 'mandate', is: true },
        ],
      },
      'entryUnknown',
    ],
    [
      'it and something that does not hold',
      {
        all: [
          { fact: 'briefed', present: true },
          { attribute: 'kind', is: 'school' },
        ],
      },
      'entryFalse',
    ],
    [
      'it or something that does not hold',
      {
        any: [
          { fact: 'briefed', present: true },
          { attribute: 'kind', is: 'school' },
        ],
      },
      'expected',
    ],
    [
      'it or something known',
      {
        any: [
          { fact: 'briefed', present: true },
          { attribute: 'kind', is: 'office' },
        ],
      },
      'planned',
    ],
    ['the presence of another fact', { fact: 'mandate', present: true }, 'entryFalse'],
  ] as const)('reads an entry on %s', (_, entry, verdict) => {
    const steps = template.steps.map((step) => (step.id === 'assess' ? { ...step, entry } : step));
    const { held, expected } = compiled({ organisations: [organisation('a')] }, { steps });
    const found =
      held.find(({ step }) => step === 'assess')?.because ?? (expected.length > 0 ? 'expected' : 'planned');
    expect(found).toBe(verdict);
  });

  it('holds what waits beyond a step that is left out', () => {
    const steps = template.steps.map((step) => {
      if (step.id === 'talk') return { ...step, entry: { fact: 'mandate', is: true } };
      if (step.id === 'assess')
        return { ...step, variants: [{ id: 'no', when: { attribute: 'size', is: 'small' }, leftOut: true }] };
      return step;
    });
    const { held } = compiled({ organisations: [organisation('a')] }, { steps });
    expect(held.map(({ step, because, stepBefore }) => [step, because, stepBefore])).toEqual([
      ['talk', 'entryUnknown', null],
      ['train', 'stepBefore', 'talk'],
    ]);
  });

  it('steps over what is left out, and keeps both waits', () => {
    const steps = template.steps.map((step) => {
      if (step.id === 'assess')
        return { ...step, variants: [{ id: 'no', when: { attribute: 'size', is: 'small' }, leftOut: true }] };
      if (step.id === 'train')
        return {
          ...step,
          after: [{ step: 'assess', atLeastDays: 1, counted: 'civilDays' as const, atMostDays: 9 }],
        };
      return step;
    });
    const { problem } = compiled({ organisations: [organisation('a')] }, { steps });
    expect(problem.precedences.map(({ least, most, calendar }) => [least, most, calendar])).toEqual([
      [2, undefined, null],
      [4, undefined, 0],
    ]);
  });
});

describe('time', () => {
  it('is cut into days where nothing takes half a day, else into half days', () => {
    const whole = { workingTimes: rollout.workingTimes.filter(({ id }) => id === 'office') };
    expect(compiled(whole).axis).toEqual({ firstDay: 20_458, days: 86, slotsPerDay: 1 });
    expect(compiled().axis.slotsPerDay).toBe(2);
    const pins = [{ organisation: 'a', step: 'talk', on: '2026-01-05', part: 'afternoon' as const }];
    expect(compiled({ ...whole, pins }).axis.slotsPerDay).toBe(2);
    const steps = template.steps.map((step) => ({ ...step, durationDays: 1.5 }));
    const halves = compiled(whole, { steps });
    expect(halves.axis.slotsPerDay).toBe(2);
    expect(activity(halves, 'a/talk').duration).toBe(3);
  });

  it('is worked when the organisation and the pools that may serve it work', () => {
    const pools = [
      { id: 'assessors', resource: 'assessor', units: 2, workingTime: 'mornings' },
      { id: 'hall', resource: 'room', units: 1 },
    ];
    const both = compiled({ pools });
    // 5 to 7 January 2026 are Monday to Wednesday; the Wednesday is a holiday.
    expect(slotsOf(both, 'a/assess').slice(0, 3)).toEqual([0, 2, 14]);
    expect(slotsOf(both, 'a/talk').slice(0, 5)).toEqual([0, 1, 2, 3, 6]);
    expect(both.activities[0]?.workingTimes).toEqual(['mornings', 'office']);
  });

  it('differs by region', () => {
    const regions = [{ id: 'north', workingTime: 'mornings' }, { id: 'south' }];
    const organisations = [organisation('a'), organisation('b', { region: 'south' })];
    const places = compiled({ regions, organisations });
    expect(slotsOf(places, 'a/talk').slice(0, 4)).toEqual([0, 2, 4, 14]);
    expect(slotsOf(places, 'b/talk').slice(0, 4)).toEqual([0, 1, 2, 3]);
    expect(places.problem.resources[0]?.calendar).not.toBeNull();
  });

  it('of years that may change is told', () => {
    const estimated: Calendar = {
      ...holidays,
      years: [
        { year: 2026, standing: 'tentative' },
        { year: 2030, standing: 'estimated' },
      ],
    };
    const { uncertainYears } = expectOk(compileRollout(template, rollout, [estimated]));
    expect(uncertainYears).toEqual([{ calendar: 'holidays', year: 2026, standing: 'tentative' }]);
  });
});

describe('supplies', () => {
  it('serve by region and language, those made for them first', () => {
    const pools = [
      { id: 'everywhere', resource: 'assessor', units: 2 },
      { id: 'northern', resource: 'assessor', units: 2, regions: ['north'] },
      { id: 'tamil', resource: 'assessor', units: 2, languages: ['ta'] },
      { id: 'hall', resource: 'room', units: 1 },
    ];
    const organisations = [
      organisation('a'),
      organisation('b', { region: 'south', language: 'ta' }),
      { id: 'c', wave: 'first', size: 'small', kind: 'office' },
    ];
    const served = compiled({ pools, organisations });
    const names = (id: string) =>
      activity(served, id).needs[0]?.anyOf.map((at) => served.problem.resources[at]?.id);
    expect(names('a/assess')).toEqual(['northern', 'everywhere']);
    expect(names('b/assess')).toEqual(['tamil', 'everywhere']);
    expect(names('c/assess')).toEqual(['everywhere']);
  });

  it('change over time, cut off at the ends of the rollout', () => {
    const periods = [
      { from: '2026-03-30', to: '2026-04-30', units: 9 },
      { from: '2025-12-01', to: '2026-01-06', units: 0 },
      { from: '2026-01-07', to: '2026-01-07', units: 5 },
      { from: '2027-01-01', to: '2027-02-01', units: 7 },
    ];
    const pools = [
      { id: 'assessors', resource: 'assessor', units: 2, periods },
      { id: 'hall', resource: 'room', units: 1 },
    ];
    expect(compiled({ pools }).problem.resources[0]?.capacity).toEqual([
      { from: 0, units: 0 },
      { from: 4, units: 5 },
      { from: 6, units: 2 },
      { from: 168, units: 9 },
    ]);
  });

  it('of an event are needed once, those of each organisation by itself', () => {
    const steps = template.steps.map((step) =>
      step.id === 'talk'
        ? {
            ...step,
            needs: [
              { resource: 'room', units: 1 },
              { resource: 'assessor', units: 1, perOrganisation: true },
            ],
            spends: [
              { budget: 'training', amount: 5 },
              { budget: 'training', amount: 2, perOrganisation: true },
            ],
          }
        : step,
    );
    const shared = compiled({}, { steps });
    expect(activity(shared, 'a/talk').needs).toEqual([{ anyOf: [0], units: 1 }]);
    expect(activity(shared, 'a/talk').spends).toEqual([{ budget: 0, amount: 2 }]);
    const [first] = shared.problem.batches;
    expect([first?.needs, first?.spends, first?.size]).toEqual([
      [{ anyOf: [1], units: 1 }],
      [{ budget: 0, amount: 5 }],
      3,
    ]);
  });

  it('bring together only who is alike', () => {
    const steps = template.steps.map((step) =>
      step.id === 'talk' ? { ...step, batch: { upTo: 2, by: ['language' as const] } } : step,
    );
    const organisations = [
      organisation('a'),
      organisation('b', { language: 'ta' }),
      organisation('c'),
      organisation('d', { wave: 'second' }),
    ];
    const { problem } = compiled({ organisations }, { steps });
    expect(problem.batches.map(({ members }) => members.map((at) => problem.activities[at]?.id))).toEqual([
      ['a/talk', 'c/talk'],
      ['b/talk'],
      ['d/talk'],
    ]);
  });
});

describe('rules', () => {
  it('release, bound and remind', () => {
    const ruled = compiled({
      waves: [{ id: 'first', notBefore: '2026-01-12' }, { id: 'second' }],
      organisations: [
        organisation('a', { notBefore: '2026-01-06' }),
        organisation('b', { notBefore: '2026-02-02' }),
      ],
      deadlines: [
        { id: 'assessed', by: '2026-02-27', steps: ['assess'], strength: 'must' },
        { id: 'sooner', by: '2026-02-20', organisations: ['b'], strength: 'must' },
        { id: 'wish', by: '2026-02-13', steps: ['assess'], strength: 'should' },
      ],
    });
    const { release, deadline, due } = activity(ruled, 'a/assess');
    expect([release, deadline, due]).toEqual([14, 108, 80]);
    expect(activity(ruled, 'b/assess').release).toBe(56);
    expect(activity(ruled, 'b/assess').deadline).toBe(94);
    expect(activity(ruled, 'a/talk').deadline).toBeUndefined();
  });

  it('gate a wave by a share of organisations, without a hair of rounding', () => {
    const organisations = Array.from({ length: 100 }, (_, at) => organisation(`o${at}`)).concat(
      organisation('z', { wave: 'second' }),
    );
    const gated = (share: number) =>
      compiled({
        organisations,
        waves: [{ id: 'first' }, { id: 'second', opensWhen: [{ wave: 'first', step: 'assess', share }] }],
      }).problem.gates[0];
    expect(0.07 * 100).toBeGreaterThan(7);
    expect(gated(0.07)?.atLeast).toBe(7);
    expect(gated(0.071)?.atLeast).toBe(8);
    expect(gated(1)?.atLeast).toBe(100);
    expect(gated(0.5)?.opens).toHaveLength(1);
  });

  it('count at a gate who is done already, and not who is held', () => {
    const facts = [{ id: 'level', value: 'seed', evidence: [] }];
    const steps = template.steps.map((step) =>
      step.id === 'assess' ? { ...step, doneWhen: { fact: 'level', present: true } } : step,
    );
    const { size: _, ...unsized } = organisation('x');
    const organisations = [
      organisation('a', { facts }),
      organisation('b'),
      organisation('c'),
      unsized,
      organisation('d', { wave: 'second' }),
    ];
    const waves = [
      { id: 'first' },
      { id: 'second', opensWhen: [{ wave: 'first', step: 'assess', share: 0.6 }] },
    ];
    const { problem } = compiled({ organisations, waves }, { steps });
    expect(
      problem.gates.map(({ of, atLeast }) => [of.map((at) => problem.activities[at]?.id), atLeast]),
    ).toEqual([[['b/assess', 'c/assess'], 1]]);
  });

  it('freeze what is in their scope', () => {
    const freezes = [
      { id: 'vote', from: '2026-01-10', to: '2026-01-11', regions: ['south'] },
      { id: 'audit', from: '2026-01-12', to: '2026-01-12', steps: ['train'], waves: ['first'] },
      { id: 'past', from: '2025-01-12', to: '2025-01-12' },
    ];
    const organisations = [organisation('a'), organisation('b', { region: 'south', wave: 'second' })];
    const { problem } = compiled({ freezes, organisations });
    expect(
      problem.freezes.map(({ id, from, to, activities }) => [
        id,
        from,
        to,
        activities.map((at) => problem.activities[at]?.id),
      ]),
    ).toEqual([
      ['audit', 14, 16, ['a/train']],
      ['vote', 10, 14, ['b/assess', 'b/talk', 'b/train']],
    ]);
  });

  it('pin', () => {
    const pins = [
      { organisation: 'b', step: 'talk', on: '2026-01-06', part: 'afternoon' as const },
      { organisation: 'a', step: 'talk', on: '2026-01-08' },
    ];
    const { problem } = compiled({ pins });
    expect(problem.pins).toEqual([
      { activity: 1, start: 6 },
      { activity: 4, start: 3 },
    ]);
  });

  it('aim', () => {
    expect(compiled().problem.objective.terms.map(({ measure }) => measure)).toEqual([
      'makespan',
      'completion',
    ]);
    const aims = {
      order: 'weighted' as const,
      objectives: [{ kind: 'cost' as const, weight: 3 }, { kind: 'levelledLoad' as const }],
    };
    expect(compiled({ aims }).problem.objective).toEqual({
      order: 'weighted',
      terms: [
        { measure: 'cost', weight: 3 },
        { measure: 'load', weight: 1 },
      ],
    });
  });
});

describe('priorities', () => {
  const rule = deepFreeze({
    parts: [
      { id: 'critical', of: 'criticality' as const, weight: 2, least: 1, most: 5 },
      { id: 'people', fact: 'people', weight: 1, least: 0, most: 1000 },
      { id: 'weak', of: 'maturity' as const, weight: 1, least: 100, most: 0 },
    ],
  });
  it('are the weighted mean of what is known, and say how much that is', () => {
    const facts = [{ id: 'people', value: 2000, evidence: [] }];
    const [whole, partly, nothing] = prioritiesOf(rule, [
      organisation('a', { criticality: 3, maturity: 25, facts }),
      organisation('b', { maturity: 50, facts: [{ id: 'people', value: 'many', evidence: [] }] }),
      organisation('c'),
    ]);
    expect(whole).toEqual({
      organisation: 'a',
      score: 0.6875,
      answeredShare: 1,
      parts: [
        { part: 'critical', value: 3, share: 0.5, weight: 2 },
        { part: 'people', value: 2000, share: 1, weight: 1 },
        { part: 'weak', value: 25, share: 0.75, weight: 1 },
      ],
    });
    expect([partly?.score, partly?.answeredShare]).toEqual([0.5, 0.25]);
    expect([nothing?.score, nothing?.answeredShare]).toEqual([null, 0]);
  });

  it('order and weigh activities; who has none comes last', () => {
    const ranked = compiled({
      organisations: [
        organisation('a', { criticality: 5 }),
        organisation('b', { criticality: 1 }),
        organisation('c'),
      ],
    });
    const of = (id: string) => [activity(ranked, id).priority, activity(ranked, id).weight];
    expect([of('a/talk'), of('b/talk'), of('c/talk')]).toEqual([
      [1001, 101],
      [1, 1],
      [0, 1],
    ]);
  });
});

it('the order of documents changes nothing', () => {
  const shuffled = {
    ...rollout,
    workingTimes: [...rollout.workingTimes].reverse(),
    organisations: [...rollout.organisations].reverse(),
    pools: [...(rollout.pools ?? [])].reverse(),
    waves: [...rollout.waves].reverse(),
    budgets: (rollout.budgets ?? []).map((budget) => ({ ...budget, periods: [...budget.periods].reverse() })),
  };
  const other = expectOk(
    compileRollout({ ...template, steps: [...template.steps].reverse() }, shuffled, [holidays]),
  );
  expect(other.problem).toEqual(compiled().problem);
  expect(other.activities).toEqual(compiled().activities);
});

it('a week without work leaves no slots', () => {
  const idle = compiled({
    workingTimes: [
      { id: 'office', week: {} },
      { id: 'mornings', week: officeWeek },
    ],
  });
  expect(idle.problem.calendars.every(({ slots }) => slots.length === 0)).toBe(true);
});
