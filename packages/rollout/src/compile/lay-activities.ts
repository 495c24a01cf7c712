import type { RolloutActivity, StepForm } from '../model/compiled-rollout.js';
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
  const laid: LaidActivity[] = [];
  for (const { organisation, journey } of travellers) {
    const rising = [...journey.planned].sort((left, right) => (left.form.step < right.form.step ? -1 : 1));
    for (const planned of rising) {
      const { step, variant, durationDays, needs, spends } = planned.form;
      const demand = demandOf(planned.form, organisation);
      const activity: RolloutActivity = {
        id: `${organisation.id}/${step}`,
        organisation: organisation.id,
        step,
        wave: organisation.wave,
        region: organisation.region ?? null,
        variant,
        durationDays,
        needs,
        spends,
        workingTimes: demand.workingTimes,
      };
      laid.push({ activity, organisation, planned, demand });
    }
  }
  return laid;
}
