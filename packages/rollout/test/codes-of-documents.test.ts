import type { Issue, Result } from '@sopana/core';
import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { workingDays } from '../src/calendar/working-days.js';
import type { rolloutCodes } from '../src/codes.js';
import { compileRollout } from '../src/compile/compile-rollout.js';
import { explainActivities } from '../src/explain/explain-activities.js';
import type { Calendar } from '../src/model/calendar.js';
import type { Rollout } from '../src/model/rollout.js';
import type { RolloutStep, RolloutTemplate } from '../src/model/rollout-template.js';
import { comparePlans } from '../src/plan/compare-plans.js';
import { startPlan } from '../src/plan/start-plan.js';
import { compiled, holidays, organisation, rollout, template } from './support/documents.js';
import { planned } from './support/planned.js';

const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);
const compile = (
  ofRollout: Partial<Rollout> = {},
  ofTemplate: Partial<RolloutTemplate> = {},
  calendars: readonly Calendar[] = [holidays],
): readonly Issue[] =>
  issuesOf(compileRollout({ ...template, ...ofTemplate }, { ...rollout, ...ofRollout }, calendars));
const stepped = (id: string, more: Partial<RolloutStep>): readonly Issue[] =>
  compile({}, { steps: template.steps.map((step) => (step.id === id ? { ...step, ...more } : step)) });
const deadline = { id: 'early', by: '2026-01-05', strength: 'must' as const };
const twoWaves = [
  { id: 'first', opensWhen: [{ wave: 'second', step: 'talk', share: 1 }] },
  { id: 'second', opensWhen: [{ wave: 'first', step: 'talk', share: 1 }] },
];

const producers: Record<keyof typeof rolloutCodes, () => readonly Issue[]> = {
  'rolloutTemplate.duplicateId': () => compile({}, { roles: [{ id: 'government' }, { id: 'government' }] }),
  'rolloutTemplate.danglingReference': () =>
    stepped('assess', { needs: [{ resource: 'asessor', units: 1 }] }),
  'rolloutTemplate.circle': () => stepped('talk', { after: [{ step: 'train' }] }),
  'rolloutTemplate.lagOrder': () =>
    stepped('train', { after: [{ step: 'assess', atLeastDays: 3, atMostDays: 2 }] }),
  'rolloutTemplate.unreadableSubject': () => stepped('train', { entry: { attribute: 'staf', is: 1 } }),
  'rollout.otherTemplate': () => compile({ template: { id: 'three-steps', version: '2' } }),
  'rollout.duplicateId': () => compile({ organisations: [organisation('a'), organisation('a')] }),
  'rollout.danglingReference': () => compile({ organisations: [organisation('a', { wave: 'frist' })] }),
  'rollout.emptySpan': () => compile({ to: '2026-01-04' }),
  'rollout.longSpan': () => compile({ to: '2126-01-04', workingTimes: [{ id: 'office', week: {} }] }),
  'rollout.overlappingPeriods': () =>
    compile({
      pools: [
        {
          id: 'assessors',
          resource: 'assessor',
          units: 1,
          periods: [
            { from: '2026-02-01', to: '2026-02-10', units: 2 },
            { from: '2026-01-10', to: '2026-02-01', units: 3 },
          ],
        },
        { id: 'hall', resource: 'room', units: 1 },
      ],
    }),
  'rollout.circle': () => compile({ waves: twoWaves }),
  'rollout.noScale': () =>
    compile({ priority: { parts: [{ id: 'p', of: 'maturity', weight: 1, least: 2, most: 2 }] } }),
  'rollout.repeatedAim': () =>
    compile({ aims: { order: 'weighted', objectives: [{ kind: 'cost' }, { kind: 'cost' }] } }),
  'rollout.notServed': () =>
    compile({ pools: [{ id: 'hall', resource: 'room', units: 1, regions: ['south'] }] }),
  'rollout.noBudget': () => compile({ budgets: [] }),
  'rollout.pinNotPlanned': () => compile({ pins: [{ organisation: 'd', step: 'train', on: '2026-01-08' }] }),
  'rollout.pinOutside': () => compile({ pins: [{ organisation: 'a', step: 'talk', on: '2026-04-01' }] }),
  'rollout.pinDayOff': () => compile({ pins: [{ organisation: 'a', step: 'talk', on: '2026-01-07' }] }),
  'rolloutCalendar.duplicateId': () => compile({}, {}, [holidays, holidays]),
  'rolloutCalendar.missing': () => compile({}, {}, []),
  'rolloutCalendar.uncoveredYear': () => compile({ to: '2027-01-01' }),
  'rolloutCalendar.dayOutsideYears': () =>
    issuesOf(
      workingDays(
        rollout.workingTimes[0] ?? never(),
        [{ ...holidays, days: [{ date: '2024-02-29' }] }],
        '2026-01-01',
        '2026-01-02',
      ),
    ),
  'rolloutPlan.differentRollouts': () =>
    issuesOf(comparePlans(planned().plan, planned({ id: 'other' }).plan)),
  'rolloutPlan.unknownActivity': () => issuesOf(explainActivities(planned().state, ['a/talks'])),
  'rolloutPlan.noSchedule': () =>
    issuesOf(
      explainActivities(expectOk(startPlan(compiled({ deadlines: [deadline] }), { seed: 1 })), ['a/talk']),
    ),
};

function never(): never {
  throw new Error('The rollout has a working time.');
}

describe('the issues of rollout documents', () => {
  it.each(Object.entries(producers))('%s', (code, produce) => {
    const issues = produce();
    expect([...new Set(issues.map((issue) => issue.code))]).toEqual([code]);
    for (const { message } of issues) expect(message).not.toMatch(/\{\w+\}|undefined|NaN/);
  });

  it.each([
    ['a role that is none', stepped('talk', { provider: 'govern' }), ['template', 'steps', 0, 'provider']],
    [
      'a budget that is none',
      stepped('talk', { spends: [{ budget: 'b', amount: 1 }] }),
      ['template', 'steps', 0, 'spends', 0, 'budget'],
    ],
    [
      'a step that is none',
      stepped('talk', { after: [{ step: 's' }] }),
      ['template', 'steps', 0, 'after', 0, 'step'],
    ],
    [
      'a variant twice',
      stepped('train', { variants: ['x', 'x'].map((id) => ({ id, when: { all: [] } })) }),
      ['template', 'steps', 2, 'variants', 1, 'id'],
    ],
    [
      'an answer in a condition',
      stepped('train', { doneWhen: { answer: 'q', is: 1 } }),
      ['template', 'steps', 2, 'doneWhen'],
    ],
    [
      'a region without a working time',
      compile({ regions: [{ id: 'north', workingTime: 'nights' }, { id: 'south' }] }),
      ['rollout', 'regions', 0, 'workingTime'],
    ],
    [
      'a gate on a wave that is none',
      compile({
        waves: [{ id: 'first', opensWhen: [{ wave: 'w', step: 'talk', share: 1 }] }, { id: 'second' }],
      }),
      ['rollout', 'waves', 0, 'opensWhen', 0, 'wave'],
    ],
    [
      'a scope that names nothing',
      compile({ freezes: [{ id: 'f', from: '2026-01-05', to: '2026-01-06', waves: ['third'] }] }),
      ['rollout', 'freezes', 0, 'waves', 0],
    ],
    [
      'a freeze that ends before it begins',
      compile({ freezes: [{ id: 'f', from: '2026-01-06', to: '2026-01-05' }] }),
      ['rollout', 'freezes', 0, 'to'],
    ],
    [
      'a year that is not covered',
      compile({ to: '2027-01-01' }),
      ['rollout', 'workingTimes', 0, 'observes', 0, 'calendar'],
    ],
  ] as const)('say where: %s', (_, issues, path) => {
    expect(issues.map((issue) => issue.path)).toEqual([path]);
  });

  it('are all reported at once', () => {
    const issues = compile(
      { to: '2027-01-01', organisations: [organisation('a', { wave: 'w', region: 'west' })] },
      { steps: template.steps.map((step) => ({ ...step, provider: 'nobody' })) },
    );
    expect(issues.map(({ code }) => code)).toEqual([
      ...Array.from({ length: 3 }, () => 'rolloutTemplate.danglingReference'),
      ...Array.from({ length: 2 }, () => 'rollout.danglingReference'),
      'rolloutCalendar.uncoveredYear',
    ]);
  });

  it('say of whom a need is not served, and how many they are', () => {
    const [first] = compile({
      pools: [
        { id: 'hall', resource: 'room', units: 1 },
        { id: 'assessors', resource: 'assessor', units: 2, languages: ['ta'] },
      ],
    });
    expect(first?.message).toBe(
      "No pool of 'assessor' serves region north and language en, which step 'assess' of 4 organisations needs, 'a' the first. Add a pool, or let one serve them.",
    );
  });
});
