import { expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRollout } from '../src/compile/compile-rollout.js';
import { carryOver } from '../src/engine/carry-over.js';
import { scheduleOf } from '../src/engine/schedule-of.js';
import type { RolloutPlan } from '../src/model/rollout-plan.js';
import { improvePlan } from '../src/plan/improve-plan.js';
import { planOf } from '../src/plan/plan-of.js';
import type { PlanState } from '../src/plan/plan-state.js';
import { startPlan } from '../src/plan/start-plan.js';
import { whatMoreBuys } from '../src/plan/what-more-buys.js';
import { withMoreUnits } from '../src/plan/with-more-units.js';
import { arbitraryDocuments, type Documents } from './support/arbitrary-rollout.js';
import { breachesOf } from './support/breaches-of.js';

const seed = 20261127;
const started = ({ template, rollout, calendars }: Documents): PlanState =>
  expectOk(startPlan(expectOk(compileRollout(template, rollout, calendars)), { seed: 7, effort: 40 }));

describe('plans of random rollouts', () => {
  it('break no rule of their documents, at the start and after some work', () => {
    let [planned, events, moved] = [0, 0, 0];
    fc.assert(
      fc.property(arbitraryDocuments, (documents) => {
        const { template, rollout, calendars } = documents;
        const state = started(documents);
        const [first, later] = [planOf(state), planOf(improvePlan(state, 40))];
        for (const plan of [first, later]) {
          if (plan.outcome !== 'planned') continue;
          expect(breachesOf(template, rollout, calendars, plan)).toEqual([]);
          expect(plan.activities).toHaveLength(rollout.organisations.length * template.steps.length);
          planned += 1;
          events += plan.events.length;
        }
        if (JSON.stringify(first.activities) !== JSON.stringify(later.activities)) moved += 1;
      }),
      { seed, numRuns: 150 },
    );
    // The property would hold of plans that do not exist.
    expect({ planned: planned > 250, events: events > 300, moved: moved > 10 }).toEqual({
      planned: true,
      events: true,
      moved: true,
    });
  });

  it('are never worse with more units, when they go on from the plan without', () => {
    let better = 0;
    fc.assert(
      fc.property(arbitraryDocuments, (documents) => {
        const { template, rollout, calendars } = documents;
        const pool = rollout.pools?.[0];
        const state = improvePlan(started(documents), 20);
        if (pool === undefined || planOf(state).outcome !== 'planned') return;
        const richer = { ...documents, rollout: withMoreUnits(rollout, pool.id, 1) };
        const fresh = started(richer);
        const carried = { ...fresh, search: carryOver(fresh.search, state.search) };
        const [values = [], with_ = []] = [state, carried].map(
          ({ search }) => scheduleOf(search).values ?? [],
        );
        const first = values.findIndex((value, at) => value !== with_[at]);
        expect(first < 0 || with_[first]! < values[first]!).toBe(true);
        expect(breachesOf(template, richer.rollout, calendars, planOf(carried))).toEqual([]);
        const bought = expectOk(whatMoreBuys(state.compiled, pool.id, 1, { seed: 7, effort: 20 }));
        expect(bought.aims.length).toBeGreaterThan(0);
        if (bought.aims.some(({ left, right }) => right! < left!)) better += 1;
      }),
      { seed, numRuns: 100 },
    );
    expect(better).toBeGreaterThan(5);
  });

  it('do not depend on the order of their documents', () => {
    fc.assert(
      fc.property(arbitraryDocuments, (documents) => {
        const { template, rollout, calendars } = documents;
        const other: Documents = {
          template: {
            ...template,
            steps: reversed(template.steps),
            resources: reversed(template.resources ?? []),
          },
          rollout: {
            ...rollout,
            organisations: reversed(rollout.organisations),
            pools: reversed(rollout.pools ?? []),
            waves: reversed(rollout.waves),
            regions: reversed(rollout.regions ?? []),
            workingTimes: reversed(rollout.workingTimes),
          },
          calendars: calendars.map((calendar) => ({ ...calendar, days: reversed(calendar.days) })),
        };
        const plan = (state: PlanState): Omit<RolloutPlan, 'identity'> => {
          const { identity: _, ...rest } = planOf(improvePlan(state, 30));
          return rest;
        };
        expect(plan(started(other))).toEqual(plan(started(documents)));
      }),
      { seed, numRuns: 40 },
    );
  });

  it('come to the same by n and m schedules as by n + m', () => {
    fc.assert(
      fc.property(arbitraryDocuments, fc.nat(30), fc.nat(30), (documents, n, m) => {
        const state = started(documents);
        expect(planOf(improvePlan(improvePlan(state, n), m))).toEqual(planOf(improvePlan(state, n + m)));
      }),
      { seed, numRuns: 25 },
    );
  });

  it('never say that they are better than what is proved', () => {
    fc.assert(
      fc.property(arbitraryDocuments, (documents) => {
        const { aims, outcome, ends } = planOf(improvePlan(started(documents), 20));
        if (outcome !== 'planned') return;
        const [makespan] = aims;
        expect(makespan?.value).toBeGreaterThanOrEqual(makespan?.bound ?? Number.NaN);
        expect(ends).not.toBeNull();
        const days = (Date.parse(ends?.on ?? '') - Date.parse(documents.rollout.from)) / 86_400_000;
        expect(makespan?.value).toBe(days + (ends?.part === 'morning' ? 0.5 : 1));
      }),
      { seed, numRuns: 40 },
    );
  });

  it('fail with each year that a calendar does not cover, whatever else there is', () => {
    fc.assert(
      fc.property(arbitraryDocuments, fc.subarray([2026, 2027], { minLength: 1 }), (documents, missing) => {
        const { template, rollout, calendars } = documents;
        const poorer = calendars.map((calendar) => ({
          ...calendar,
          years: calendar.years.filter(({ year }) => !missing.includes(year)),
          days: [],
        }));
        const result = compileRollout(template, rollout, poorer);
        const years = result.ok ? [] : result.issues.map(({ code, facts }) => `${code} ${facts['year']}`);
        // Both working times observe the calendar.
        expect(years).toEqual(
          [...missing, ...missing].map((year) => `rolloutCalendar.uncoveredYear ${year}`),
        );
      }),
      { seed, numRuns: 20 },
    );
  });
});

function reversed<T>(list: readonly T[]): readonly T[] {
  return [...list].reverse();
}
