import { type Issue, type Result, resultOf } from '@sopana/core';
import { checkCalendars } from '../calendar/check-calendars.js';
import { checkObserved } from '../calendar/check-observed.js';
import { yearOf } from '../calendar/year-of.js';
import type { Calendar } from '../model/calendar.js';
import type { CompiledRollout, StepOfOrganisation } from '../model/compiled-rollout.js';
import type { Rollout } from '../model/rollout.js';
import type { RolloutTemplate } from '../model/rollout-template.js';
import { budgetPeriodsInside } from './budget-periods-inside.js';
import { byId } from './by-id.js';
import { checkRollout } from './check-rollout.js';
import { checkSupplies } from './check-supplies.js';
import { checkTemplate } from './check-template.js';
import { demands } from './demands.js';
import { idSet } from './id-set.js';
import { journeyOf } from './journey-of.js';
import type { Traveller } from './laid-activities.js';
import { layActivities } from './lay-activities.js';
import { objectiveOf } from './objective-of.js';
import { prioritiesOf } from './priorities-of.js';
import { readySteps } from './ready-steps.js';
import { slotActivities } from './slot-activities.js';
import { slotBatches } from './slot-batches.js';
import { slotCalendars } from './slot-calendars.js';
import { slotFreezes } from './slot-freezes.js';
import { slotGates } from './slot-gates.js';
import { slotPins } from './slot-pins.js';
import { slotPrecedences } from './slot-precedences.js';
import { slotResources } from './slot-resources.js';
import { timeAxisOf } from './time-axis-of.js';
import { uncertainYears } from './uncertain-years.js';

/**
 * A rollout ready to be planned. The order of organisations, pools, steps and all other lists changes nothing.
 *
 * @param template - the way, such as `parseRolloutTemplate` gives
 * @param rollout - who goes it, with what, such as `parseRollout` gives
 * @param calendars - all that the working times observe, such as `parseCalendar` gives
 * @returns what is scheduled, and every step that is not, with its reason; fails with `rolloutTemplate.*`,
 *   `rolloutCalendar.*` and `rollout.*`, all at once, at paths from `template`, `rollout` or `calendars` on
 *
 * @example
 * ```ts
 * const template = { sopana: 'rollout-template/1', id: 'way', version: '1', resources: [{ id: 'assessor' }], steps: [{ id: 'assess', durationDays: 3, needs: [{ resource: 'assessor', units: 1 }] }, { id: 'train', durationDays: 5, after: [{ step: 'assess' }], entry: { fact: 'agreed', is: true } }] };
 * const rollout = { sopana: 'rollout/1', id: 'pilot', version: '1', template: { id: 'way', version: '1' }, from: '2026-01-05', to: '2026-02-27', workingTimes: [{ id: 'office', week: { monday: 'full', tuesday: 'full', wednesday: 'full', thursday: 'full', friday: 'full' } }], workingTime: 'office', waves: [{ id: 'first' }], organisations: [{ id: 'a', wave: 'first' }], pools: [{ id: 'assessors', resource: 'assessor', units: 1 }] };
 * const compiled = compileRollout(template, rollout, []);
 * compiled.value.activities.map(({ id }) => id); // => ['a/assess']
 * compiled.value.held.map(({ step, because }) => [step, because]); // => [['train', 'entryUnknown']]
 * ```
 *
 * @source Our convention: documents become whole numbers once, and dates again at the end.
 */
export function compileRollout(
  template: RolloutTemplate,
  rollout: Rollout,
  calendars: readonly Calendar[],
): Result<CompiledRollout> {
  const issues: Issue[] = [...checkTemplate(template), ...checkRollout(template, rollout)];
  issues.push(...checkCalendars(calendars));
  rollout.workingTimes.forEach((time, at) => {
    const path = ['rollout', 'workingTimes', at];
    issues.push(...checkObserved(time, calendars, yearOf(rollout.from), yearOf(rollout.to), path));
  });
  // References that lead nowhere would be found again at every organisation.
  if (issues.length > 0) return resultOf(issues, never);

  const laidTime = timeAxisOf(template, rollout, calendars);
  const { axis } = laidTime;
  const pools = byId(rollout.pools ?? []);
  const budgets = byId((rollout.budgets ?? []).map((plan) => ({ ...plan, id: plan.budget })));
  const ready = readySteps(template.steps);
  const organisations = byId(rollout.organisations);
  const travellers: readonly Traveller[] = organisations.map((organisation) => ({
    organisation,
    journey: journeyOf(organisation, ready),
  }));
  const priorities = rollout.priority === undefined ? [] : prioritiesOf(rollout.priority, organisations);
  const slots = slotCalendars(laidTime);
  const demandOf = demands(
    template,
    rollout,
    pools,
    budgets.map(({ id }) => id),
    slots,
  );
  const laid = layActivities(travellers, demandOf);
  const batches = slotBatches(template, laid);
  const { pins, issues: ofPins } = slotPins(axis, rollout, travellers, laid, slots.list());
  const resources = slotResources(axis, pools, laid, batches, slots);
  const ofAll = (key: 'done' | 'leftOut'): readonly StepOfOrganisation[] =>
    travellers.flatMap(({ organisation, journey }) =>
      journey[key].map((step) => ({ organisation: organisation.id, step })),
    );
  return resultOf([...checkSupplies(laid, idSet(budgets)), ...ofPins], () => ({
    template,
    rollout,
    calendars,
    axis,
    problem: {
      horizon: axis.days * axis.slotsPerDay,
      calendars: slots.list(),
      resources,
      budgets: budgets.map((plan) => ({
        id: plan.id,
        periods: budgetPeriodsInside(axis, plan).map(({ period, from, to }) => ({
          from,
          to,
          amount: period.amount,
        })),
      })),
      activities: slotActivities(axis, rollout, laid, priorities),
      precedences: slotPrecedences(axis, laid),
      batches,
      gates: slotGates(rollout, travellers, laid),
      freezes: slotFreezes(axis, rollout, laid),
      pins,
      objective: objectiveOf(rollout.aims),
    },
    activities: laid.map(({ activity }) => activity),
    held: travellers.flatMap(({ journey }) => journey.held),
    done: ofAll('done'),
    leftOut: ofAll('leftOut'),
    expected: travellers.flatMap(({ journey }) => journey.expected),
    priorities,
    uncertainYears: uncertainYears(rollout, calendars),
  }));
}

function never(): never {
  throw new Error('A result with issues has no value.');
}
