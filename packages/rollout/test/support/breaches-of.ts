import type { Calendar, DayPart, WorkingTime } from '../../src/model/calendar.js';
import type { ActivityScope, ResourcePool, Rollout, RolloutOrganisation } from '../../src/model/rollout.js';
import type { AssignedUnits, PlannedActivity, RolloutPlan } from '../../src/model/rollout-plan.js';
import type { RolloutStep, RolloutTemplate } from '../../src/model/rollout-template.js';

/**
 * Everything in which a plan breaks its documents, found from the documents alone: dates are compared as dates, half days are
 * walked one by one, and nothing of the compiled form is used. Variants, conditions and left-out steps are not looked at.
 */
export function breachesOf(
  template: RolloutTemplate,
  rollout: Rollout,
  calendars: readonly Calendar[],
  plan: RolloutPlan,
): readonly string[] {
  const breaches: string[] = [];
  const organisations = new Map(rollout.organisations.map((one) => [one.id, one]));
  const steps = new Map(template.steps.map((one) => [one.id, one]));
  const pools = new Map((rollout.pools ?? []).map((one) => [one.id, one]));
  const events = new Map(plan.events.map((one) => [one.id, one]));
  const activities = new Map(plan.activities.map((one) => [one.id, one]));
  const organisationOf = (id: string): RolloutOrganisation => organisations.get(id) ?? fail(id);
  const stepOf = (id: string): RolloutStep => steps.get(id) ?? fail(id);

  const timesOf = (one: PlannedActivity): readonly WorkingTime[] => {
    const { region, language } = organisationOf(one.organisation);
    const own = (rollout.regions ?? []).find(({ id }) => id === region)?.workingTime ?? rollout.workingTime;
    const serving = stepOf(one.step)
      .needs?.flatMap(({ resource }) =>
        (rollout.pools ?? []).filter((pool) => serves(pool, resource, region, language)),
      )
      .flatMap(({ workingTime }) => (workingTime === undefined ? [] : [workingTime]));
    return [own, ...(serving ?? [])].map(
      (id) => rollout.workingTimes.find((time) => time.id === id) ?? fail(id),
    );
  };
  const isWorked = (times: readonly WorkingTime[], half: Half): boolean =>
    times.every((time) => covers(worksOn(time, calendars, half.on), half.part));
  const workedBetween = (times: readonly WorkingTime[], from: Half, to: Half): readonly Half[] =>
    halves(from, to).filter((half) => isWorked(times, half));

  for (const one of plan.activities) {
    const step = stepOf(one.step);
    const organisation = organisationOf(one.organisation);
    const times = timesOf(one);
    const worked = workedBetween(times, one.starts, one.ends);
    if (worked.length !== step.durationDays * 2)
      breaches.push(`${one.id}: ${worked.length / 2} days are worked`);
    if (!isWorked(times, one.starts) || !isWorked(times, one.ends))
      breaches.push(`${one.id}: begins or ends on a day off`);
    const wave = rollout.waves.find(({ id }) => id === organisation.wave);
    for (const first of [rollout.from, wave?.notBefore, organisation.notBefore]) {
      if (first !== undefined && one.starts.on < first) breaches.push(`${one.id}: before ${first}`);
    }
    if (one.ends.on > rollout.to) breaches.push(`${one.id}: after the rollout`);
    for (const link of step.after ?? []) {
      const before = activities.get(`${one.organisation}/${link.step}`) ?? fail(one.id);
      if (key(before.ends) >= key(one.starts)) breaches.push(`${one.id}: before the end of ${link.step}`);
      const between = halves(before.ends, one.starts).slice(1, -1);
      const counted =
        link.counted === 'civilDays' ? between : between.filter((half) => isWorked(times, half));
      if (counted.length < (link.atLeastDays ?? 0) * 2)
        breaches.push(`${one.id}: too soon after ${link.step}`);
      if (link.atMostDays !== undefined && counted.length > link.atMostDays * 2)
        breaches.push(`${one.id}: too late after ${link.step}`);
    }
    for (const freeze of rollout.freezes ?? []) {
      const reaches = one.starts.on <= freeze.to && one.ends.on >= freeze.from;
      if (reaches && isAbout(freeze, one, organisation)) breaches.push(`${one.id}: within ${freeze.id}`);
    }
    for (const deadline of rollout.deadlines ?? []) {
      const isLate = deadline.strength === 'must' && one.ends.on > deadline.by;
      if (isLate && isAbout(deadline, one, organisation)) breaches.push(`${one.id}: after ${deadline.id}`);
    }
    for (const gate of wave?.opensWhen ?? []) {
      const all = plan.activities.filter((other) => other.wave === gate.wave && other.step === gate.step);
      const done = all.filter((other) => key(other.ends) < key(one.starts));
      if (all.length > 0 && done.length / all.length < gate.share)
        breaches.push(`${one.id}: before its gate`);
    }
    for (const pin of rollout.pins ?? []) {
      const isPinned = pin.organisation === one.organisation && pin.step === one.step;
      if (isPinned && key(one.starts) !== key({ on: pin.on, part: pin.part ?? 'morning' }))
        breaches.push(`${one.id}: not where it is pinned`);
    }
    const event = events.get(one.event ?? '');
    const needed = (step.needs ?? []).filter(
      ({ perOrganisation }) => step.batch === undefined || perOrganisation === true,
    );
    checkUnits(one.id, needed, one.pools);
    if (step.batch !== undefined) {
      if (event === undefined || !event.organisations.includes(one.organisation))
        breaches.push(`${one.id}: in no event`);
      else {
        if (key(event.starts) !== key(one.starts) || key(event.ends) !== key(one.ends))
          breaches.push(`${one.id}: not with its event`);
        checkUnits(
          event.id,
          (step.needs ?? []).filter(({ perOrganisation }) => perOrganisation !== true),
          event.pools,
        );
        for (const { pool } of event.pools) checkServes(one, pool);
      }
    }
    for (const { pool } of one.pools) checkServes(one, pool);
  }

  for (const event of plan.events) {
    const { batch } = stepOf(event.step);
    if (event.organisations.length > (batch?.upTo ?? 0)) breaches.push(`${event.id}: too many`);
    for (const by of batch?.by ?? []) {
      const values = new Set(event.organisations.map((id) => organisationOf(id)[by]));
      if (values.size > 1) breaches.push(`${event.id}: not alike by ${by}`);
    }
    if (new Set(event.organisations.map((id) => organisationOf(id).wave)).size > 1)
      breaches.push(`${event.id}: of two waves`);
  }

  const held = new Map<string, number>();
  const hold = (one: PlannedActivity, served: readonly AssignedUnits[]): void => {
    for (const half of workedBetween(timesOf(one), one.starts, one.ends)) {
      for (const { pool, units } of served) {
        const place = `${pool} ${key(half)}`;
        held.set(place, (held.get(place) ?? 0) + units);
      }
    }
  };
  for (const one of plan.activities) hold(one, one.pools);
  for (const event of plan.events) {
    hold(activities.get(`${event.organisations[0]}/${event.step}`) ?? fail(event.id), event.pools);
  }
  for (const [place, units] of held) {
    const [pool = '', on = ''] = place.split(' ');
    if (units > unitsOn(pools.get(pool) ?? fail(pool), on)) breaches.push(`${place}: ${units} held`);
  }

  for (const { budget, periods } of rollout.budgets ?? []) {
    const spent = periods.map(() => 0);
    const spend = (on: string, amount: number, who: string): void => {
      const at = periods.findIndex(({ from, to }) => from <= on && on <= to);
      if (at === -1) breaches.push(`${who}: spends where there is no money`);
      else spent[at] = (spent[at] ?? 0) + amount;
    };
    for (const one of plan.activities) {
      const step = stepOf(one.step);
      for (const { budget: of, amount, perOrganisation } of step.spends ?? []) {
        const isOwn = step.batch === undefined || perOrganisation === true;
        if (of === budget && amount > 0 && isOwn) spend(one.starts.on, amount, one.id);
      }
    }
    for (const event of plan.events) {
      for (const { budget: of, amount, perOrganisation } of stepOf(event.step).spends ?? []) {
        if (of === budget && amount > 0 && perOrganisation !== true) spend(event.starts.on, amount, event.id);
      }
    }
    periods.forEach(({ id, amount }, at) => {
      if ((spent[at] ?? 0) > amount) breaches.push(`${budget} ${id}: ${spent[at]} of ${amount} spent`);
    });
  }
  return breaches;

  function checkUnits(
    id: string,
    needs: readonly { readonly resource: string; readonly units: number }[],
    served: readonly AssignedUnits[],
  ): void {
    const wanted = needs.map(({ resource, units }) => `${resource}:${units}`).sort();
    const got = served.map(({ resource, units }) => `${resource}:${units}`).sort();
    if (JSON.stringify(wanted) !== JSON.stringify(got)) breaches.push(`${id}: served by ${got.join(' ')}`);
    const strays = served.filter(({ pool, resource }) => pools.get(pool)?.resource !== resource);
    if (strays.length > 0) breaches.push(`${id}: served by another resource`);
  }

  function checkServes(one: PlannedActivity, id: string): void {
    const pool = pools.get(id) ?? fail(id);
    const { region, language } = organisationOf(one.organisation);
    if (!serves(pool, pool.resource, region, language)) breaches.push(`${one.id}: served by ${id}`);
  }
}

interface Half {
  readonly on: string;
  readonly part: 'morning' | 'afternoon';
}

const key = ({ on, part }: Half): string => `${on} ${part === 'morning' ? 1 : 2}`;

/** All half days from one to another, both included, by the engine's own dates in universal time. */
function halves(from: Half, to: Half): readonly Half[] {
  const list: Half[] = [];
  for (let day = Date.parse(`${from.on}T00:00:00Z`); ; day += 86_400_000) {
    const on = new Date(day).toISOString().slice(0, 10);
    for (const part of ['morning', 'afternoon'] as const) {
      const half = { on, part };
      if (key(half) >= key(from) && key(half) <= key(to)) list.push(half);
    }
    if (on >= to.on) return list;
  }
}

function worksOn(time: WorkingTime, calendars: readonly Calendar[], on: string): DayPart {
  const own = (time.days ?? []).find(({ date }) => date === on);
  if (own !== undefined) return own.works ?? 'none';
  const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
  const usual = time.week[names[new Date(`${on}T00:00:00Z`).getUTCDay()] ?? 'sunday'] ?? 'none';
  const off = (time.observes ?? []).some(({ calendar, kinds }) =>
    calendars
      .find(({ id }) => id === calendar)
      ?.days.some(
        (day) =>
          day.date === on &&
          (kinds === undefined || day.kinds === undefined || day.kinds.some((kind) => kinds.includes(kind))),
      ),
  );
  return off ? 'none' : usual;
}

const covers = (works: DayPart, part: Half['part']): boolean => works === 'full' || works === part;

function serves(
  pool: ResourcePool,
  resource: string,
  region: string | undefined,
  language: string | undefined,
): boolean {
  const isInRegion = pool.regions === undefined || (region !== undefined && pool.regions.includes(region));
  const isInLanguage =
    pool.languages === undefined || (language !== undefined && pool.languages.includes(language));
  return pool.resource === resource && isInRegion && isInLanguage;
}

function unitsOn({ units, periods = [] }: ResourcePool, on: string): number {
  return periods.find(({ from, to }) => from <= on && on <= to)?.units ?? units;
}

function isAbout(
  scope: ActivityScope,
  one: PlannedActivity,
  { wave, region, id }: RolloutOrganisation,
): boolean {
  const fits = (list: readonly string[] | undefined, value: string | undefined): boolean =>
    list === undefined || (value !== undefined && list.includes(value));
  return (
    fits(scope.steps, one.step) &&
    fits(scope.waves, wave) &&
    fits(scope.regions, region) &&
    fits(scope.organisations, id)
  );
}

function fail(id: string): never {
  throw new Error(`'${id}' is not in the documents.`);
}
