import fc from 'fast-check';
import type { Calendar } from '../../src/model/calendar.js';
import type { Rollout } from '../../src/model/rollout.js';
import type { RolloutStep, RolloutTemplate } from '../../src/model/rollout-template.js';
import { officeWeek } from './documents.js';

/** A template, a rollout and its calendars. */
export interface Documents {
  readonly template: RolloutTemplate;
  readonly rollout: Rollout;
  readonly calendars: readonly Calendar[];
}

const regions = ['north', 'south'];
const languages = ['en', 'ta'];
const stepIds = ['s1', 's2', 's3', 's4'];
const date = (day: number): string => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);

const stepOf = (id: string, at: number): fc.Arbitrary<RolloutStep> =>
  fc
    .record({
      durationDays: fc.integer({ min: 1, max: 6 }).map((halves) => halves / 2),
      after: fc.uniqueArray(
        fc.record(
          {
            step: fc.constantFrom(...stepIds.slice(0, Math.max(1, at))),
            atLeastDays: fc.integer({ min: 0, max: 3 }),
            counted: fc.constantFrom('workingDays' as const, 'civilDays' as const),
          },
          { requiredKeys: ['step'] },
        ),
        { selector: ({ step }) => step, maxLength: at === 0 ? 0 : 2 },
      ),
      staff: fc.integer({ min: 0, max: 2 }),
      seats: fc.integer({ min: 0, max: 1 }),
      amount: fc.integer({ min: 0, max: 5 }),
      upTo: fc.option(fc.integer({ min: 1, max: 4 })),
      by: fc.subarray(['language' as const, 'region' as const]),
    })
    .map(({ durationDays, after, staff, seats, amount, upTo, by }) => ({
      id,
      durationDays,
      after,
      needs: [
        ...(staff > 0 ? [{ resource: 'staff', units: staff }] : []),
        ...(seats > 0 ? [{ resource: 'seat', units: seats, perOrganisation: true }] : []),
      ],
      spends: [{ budget: 'money', amount }],
      ...(upTo === null ? {} : { batch: { upTo, by } }),
    }));

/** Small rollouts with all that a rollout knows, within a horizon wide enough for nearly all. */
export const arbitraryDocuments: fc.Arbitrary<Documents> = fc
  .record({
    steps: fc
      .tuple(...stepIds.map(stepOf))
      .chain((all) => fc.integer({ min: 1, max: 4 }).map((n) => all.slice(0, n))),
    people: fc.array(
      fc.record({
        region: fc.constantFrom(...regions),
        language: fc.constantFrom(...languages),
        wave: fc.constantFrom('first', 'second'),
        criticality: fc.integer({ min: 1, max: 5 }),
        notBefore: fc.option(fc.integer({ min: 0, max: 20 })),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    holidays: fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 20 }),
    saturday: fc.constantFrom('none' as const, 'morning' as const),
    northFriday: fc.constantFrom('full' as const, 'afternoon' as const, 'none' as const),
    units: fc.tuple(
      fc.integer({ min: 2, max: 4 }),
      fc.integer({ min: 2, max: 3 }),
      fc.integer({ min: 1, max: 3 }),
    ),
    away: fc.option(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 10 }))),
    money: fc.tuple(fc.integer({ min: 5, max: 60 }), fc.constant(500)),
    share: fc.constantFrom(0.25, 0.5, 0.75, 1),
    freeze: fc.option(
      fc.tuple(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 5 }),
        fc.subarray(regions, { minLength: 1 }),
      ),
    ),
  })
  .map(({ steps, people, holidays, saturday, northFriday, units, away, money, share, freeze }) => ({
    template: {
      sopana: 'rollout-template/1',
      id: 'any',
      version: '1',
      resources: [{ id: 'staff' }, { id: 'seat' }],
      budgets: [{ id: 'money' }],
      steps,
    },
    calendars: [
      {
        sopana: 'holiday-list/1',
        id: 'days-off',
        version: '1',
        years: [
          { year: 2026, standing: 'gazetted' },
          { year: 2027, standing: 'tentative' },
        ],
        days: holidays.map((day) => ({ date: date(day), kinds: ['public'] })),
      },
    ],
    rollout: {
      sopana: 'rollout/1',
      id: 'any',
      version: '1',
      template: { id: 'any', version: '1' },
      from: '2026-01-01',
      to: '2027-12-31',
      workingTimes: [
        {
          id: 'usual',
          week: { ...officeWeek, saturday },
          observes: [{ calendar: 'days-off', kinds: ['public'] }],
        },
        { id: 'north', week: { ...officeWeek, friday: northFriday }, observes: [{ calendar: 'days-off' }] },
      ],
      workingTime: 'usual',
      regions: [{ id: 'north', workingTime: 'north' }, { id: 'south' }],
      waves: [{ id: 'first' }, { id: 'second', opensWhen: [{ wave: 'first', step: 's1', share }] }],
      organisations: people.map(({ notBefore, ...one }, at) => ({
        ...one,
        id: `o${at}`,
        ...(notBefore === null ? {} : { notBefore: date(notBefore) }),
      })),
      pools: [
        {
          id: 'everywhere',
          resource: 'staff',
          units: units[0],
          ...(away === null
            ? {}
            : { periods: [{ from: date(away[0]), to: date(away[0] + away[1]), units: 0 }] }),
        },
        { id: 'northern', resource: 'staff', units: units[1], regions: ['north'], workingTime: 'usual' },
        { id: 'seats', resource: 'seat', units: units[2] + 3 },
      ],
      budgets: [
        {
          budget: 'money',
          periods: [
            { id: 'early', from: '2026-01-01', to: '2026-02-15', amount: money[0] },
            { id: 'late', from: '2026-02-16', to: '2027-12-31', amount: money[1] },
          ],
        },
      ],
      priority: { parts: [{ id: 'critical', of: 'criticality', weight: 1, least: 1, most: 5 }] },
      freezes:
        freeze === null
          ? []
          : [{ id: 'still', from: date(freeze[0]), to: date(freeze[0] + freeze[1]), regions: freeze[2] }],
    },
  }));
