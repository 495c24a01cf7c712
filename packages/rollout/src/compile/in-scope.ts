import type { RolloutActivity } from '../model/compiled-rollout.js';
import type { ActivityScope } from '../model/rollout.js';

/**
 * Which activities a rule is about.
 *
 * @param scope - what it says of them
 * @returns whether an activity fits all of it
 */
export function inScope(scope: ActivityScope): (activity: RolloutActivity) => boolean {
  const steps = scope.steps && new Set(scope.steps);
  const waves = scope.waves && new Set(scope.waves);
  const regions = scope.regions && new Set(scope.regions);
  const organisations = scope.organisations && new Set(scope.organisations);
  return (activity) =>
    (steps === undefined || steps.has(activity.step)) &&
    (waves === undefined || waves.has(activity.wave)) &&
    (regions === undefined || (activity.region !== null && regions.has(activity.region))) &&
    (organisations === undefined || organisations.has(activity.organisation));
}
