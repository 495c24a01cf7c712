import { namesOf } from '../explain/names-of.js';
import type { Rollout } from '../model/rollout.js';
import type { RolloutPlan } from '../model/rollout-plan.js';
import type { RolloutTemplate } from '../model/rollout-template.js';

/** Rows under a header, to be written as CSV or shown. */
export interface PlanTable {
  /** Names of the columns. */
  readonly header: readonly string[];
  /** The rows, as wide as the header; null is an empty cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * A plan as a table: one row for each step of each organisation, planned or not.
 *
 * @param plan - the plan
 * @param documents - the template and the rollout, such as a compiled rollout holds
 * @param languages - in which names are read, in order of preference
 * @returns planned activities by organisation and time, then what is held, done or left out, by organisation
 *
 * @example
 * ```ts
 * const template = { sopana: 'rollout-template/1', id: 'way', version: '1', steps: [{ id: 'assess', durationDays: 3 }] };
 * const rollout = { sopana: 'rollout/1', id: 'pilot', version: '1', template: { id: 'way', version: '1' }, from: '2026-01-05', to: '2026-02-27', workingTimes: [{ id: 'office', week: { monday: 'full', tuesday: 'full', wednesday: 'full' } }], workingTime: 'office', waves: [{ id: 'first' }], organisations: [{ id: 'a', wave: 'first' }] };
 * const compiled = compileRollout(template, rollout, []).value;
 * const { header, rows } = planTable(planOf(startPlan(compiled, { seed: 1 }).value), compiled, ['en']);
 * header.slice(0, 8); // => ['organisation', 'organisationName', 'step', 'stepName', 'wave', 'region', 'status', 'starts']
 * rows; // => [['a', 'a', 'assess', 'assess', 'first', null, 'planned', '2026-01-05', 'morning', '2026-01-07', 'afternoon', 3, null, '']]
 * ```
 *
 * @source Our convention.
 */
export function planTable(
  plan: RolloutPlan,
  documents: { readonly template: RolloutTemplate; readonly rollout: Rollout },
  languages: readonly string[],
): PlanTable {
  const names = namesOf(documents, languages);
  const organisations = new Map(documents.rollout.organisations.map((one) => [one.id, one]));
  const events = new Map(plan.events.map((event) => [event.id, event]));
  const named = (organisation: string, step: string): readonly (string | null)[] => [
    organisation,
    names('organisation', organisation),
    step,
    names('step', step),
    organisations.get(organisation)?.wave ?? null,
    organisations.get(organisation)?.region ?? null,
  ];
  const unplanned = (
    status: string,
    list: readonly { readonly organisation: string; readonly step: string }[],
  ): readonly (readonly (string | number | null)[])[] =>
    list.map(({ organisation, step }) => [
      ...named(organisation, step),
      status,
      ...Array.from({ length: 6 }, () => null),
      '',
    ]);
  return {
    header: [
      ...['organisation', 'organisationName', 'step', 'stepName', 'wave', 'region', 'status'],
      ...['starts', 'startsPart', 'ends', 'endsPart', 'workingDays', 'event', 'pools'],
    ],
    rows: [
      ...plan.activities.map((one) => [
        ...named(one.organisation, one.step),
        'planned',
        one.starts.on,
        one.starts.part,
        one.ends.on,
        one.ends.part,
        one.workingDays,
        one.event,
        [...one.pools, ...(events.get(one.event ?? '')?.pools ?? [])]
          .map(({ pool, units }) => `${pool}:${units}`)
          .join(' '),
      ]),
      ...unplanned('held', plan.held),
      ...unplanned('done', plan.done),
      ...unplanned('leftOut', plan.leftOut),
    ],
  };
}
