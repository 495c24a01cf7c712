import type { SlotNeed, SlotSpending } from '../engine/problem.js';
import type { StepForm } from '../model/compiled-rollout.js';
import type { ResourcePool, Rollout, RolloutOrganisation } from '../model/rollout.js';
import type { RolloutTemplate, StepNeed, StepSpend } from '../model/rollout-template.js';
import type { SlotCalendars } from './slot-calendars.js';

/** What one organisation needs for one step. */
export interface Demand {
  /** What it holds by itself. */
  readonly needs: readonly SlotNeed[];
  /** What it spends by itself. */
  readonly spends: readonly SlotSpending[];
  /** What the event that it takes part in holds; empty for a step without batches. */
  readonly eventNeeds: readonly SlotNeed[];
  /** What the event spends. */
  readonly eventSpends: readonly SlotSpending[];
  /** Ids of the working times in all of which it is worked on, sorted. */
  readonly workingTimes: readonly string[];
  /** Position of the calendar of these. */
  readonly calendar: number;
  /** The resources that no pool serves here; empty when all are served. */
  readonly unserved: readonly string[];
}

/**
 * What organisations need for steps, by the pools that serve them.
 *
 * @param template - its references lead somewhere
 * @param rollout - its references lead somewhere
 * @param pools - in the order of the problem's resources
 * @param budgets - ids, in the order of the problem's budgets
 * @param calendars - makes calendars
 * @returns the demand; alike ones are one object
 *
 * @source Our convention: a step is worked on when the organisation and all pools that may serve it work.
 */
export function demands(
  template: RolloutTemplate,
  rollout: Rollout,
  pools: readonly ResourcePool[],
  budgets: readonly string[],
  calendars: SlotCalendars,
): (form: StepForm, organisation: RolloutOrganisation) => Demand {
  const timeOf = new Map((rollout.regions ?? []).map(({ id, workingTime }) => [id, workingTime]));
  const batched = new Set(template.steps.flatMap(({ id, batch }) => (batch === undefined ? [] : [id])));
  const known = new Map<StepForm, Map<string, Demand>>();
  const make = (form: StepForm, { region, language }: RolloutOrganisation): Demand => {
    const times = new Set([timeOf.get(region ?? '') ?? rollout.workingTime]);
    const unserved: string[] = [];
    const served = (list: readonly StepNeed[]): readonly SlotNeed[] =>
      list.flatMap(({ resource, units }) => {
        const anyOf = serving(pools, resource, region, language);
        if (anyOf.length === 0) unserved.push(resource);
        for (const at of anyOf) {
          const own = pools[at]?.workingTime;
          if (own !== undefined) times.add(own);
        }
        return anyOf.length === 0 ? [] : [{ anyOf, units }];
      });
    const charged = (list: readonly StepSpend[]): readonly SlotSpending[] =>
      list.flatMap(({ budget, amount }) =>
        amount === 0 ? [] : [{ budget: budgets.indexOf(budget), amount }],
      );
    const isEvent = batched.has(form.step);
    const own = ({ perOrganisation = false }: StepNeed | StepSpend): boolean => !isEvent || perOrganisation;
    const needs = served(form.needs.filter(own));
    const eventNeeds = served(form.needs.filter((need) => !own(need)));
    const workingTimes = [...times].sort();
    return {
      needs,
      spends: charged(form.spends.filter(own)),
      eventNeeds,
      eventSpends: charged(form.spends.filter((spend) => !own(spend))),
      workingTimes,
      calendar: calendars.inAll(workingTimes),
      unserved,
    };
  };
  return (form, organisation) => {
    const ofForm = known.get(form) ?? new Map<string, Demand>();
    known.set(form, ofForm);
    const key = `${organisation.region ?? ''} ${organisation.language ?? ''}`;
    const demand = ofForm.get(key) ?? make(form, organisation);
    ofForm.set(key, demand);
    return demand;
  };
}

/** Positions of the pools that serve, those made for the region or the language first. */
function serving(
  pools: readonly ResourcePool[],
  resource: string,
  region: string | undefined,
  language: string | undefined,
): readonly number[] {
  const fits = (list: readonly string[] | undefined, one: string | undefined): boolean =>
    list === undefined || (one !== undefined && list.includes(one));
  const own = ({ regions, languages }: ResourcePool): number =>
    (regions === undefined ? 0 : 2) + (languages === undefined ? 0 : 1);
  return pools
    .flatMap((pool, at) =>
      pool.resource === resource && fits(pool.regions, region) && fits(pool.languages, language)
        ? [{ at, own: own(pool) }]
        : [],
    )
    .sort((left, right) => right.own - left.own || left.at - right.at)
    .map(({ at }) => at);
}
