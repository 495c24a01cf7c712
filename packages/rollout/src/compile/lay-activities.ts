import type { StepForm } from '../model/compiled-rollout.js';
import type { RolloutOrganisation } from '../model/rollout.js';
import type { Demand } from './demands.js';
import type { LaidActivity, Traveller } from './laid-activities.js';

/**
 * The activities of all organisations.
 *
 * @param travellers - by id of the organisation
 * @param demandOf - what an organisation needs for a step
 * @returns by organisation and then by id of the step
 */
export function layActivities(
  travellers: readonly Traveller[],
  demandOf: (form: StepForm, organisation: RolloutOrganisation) => Demand,
): readonly LaidActivity[] {
  return travellers.flatMap(({ organisation, journey }) =>
    [...journey.planned]
      .sort((left, right) => (left.form.step < right.form.step ? -1 : 1))
      .map((planned) => {
        const demand = demandOf(planned.form, organisation);
        const activity = {
          ...planned.form,
          id: `${organisation.id}/${planned.form.step}`,
          organisation: organisation.id,
          wave: organisation.wave,
          region: organisation.region ?? null,
          workingTimes: demand.workingTimes,
        };
        return { activity, organisation, planned, demand };
      }),
  );
}
