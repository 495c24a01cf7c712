import type { RolloutActivity } from '../model/compiled-rollout.js';
import type { RolloutOrganisation } from '../model/rollout.js';
import type { Demand } from './demands.js';
import type { Journey, PlannedStep } from './journey.js';

/** An organisation with its way. */
export interface Traveller {
  /** The organisation. */
  readonly organisation: RolloutOrganisation;
  /** Its way. */
  readonly journey: Journey;
}

/** An activity with what it is made from. */
export interface LaidActivity {
  /** As it is shown. */
  readonly activity: RolloutActivity;
  /** Its organisation. */
  readonly organisation: RolloutOrganisation;
  /** Its place on the way. */
  readonly planned: PlannedStep;
  /** What it needs. */
  readonly demand: Demand;
}
