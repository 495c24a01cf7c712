import type { StepLink } from '../model/rollout-template.js';

/**
 * What a step waits for when some steps before it have no place in the plan: a step that is left out is stepped over to
 * those before it, and one that is done is waited for no longer.
 *
 * @param after - the links of the step
 * @param skipped - for each step that was left out, what it would have waited for; an empty list for one that is done
 * @returns links to planned steps; the waits of both sides of a step that was left out hold, each by itself
 */
export function linksOver(
  after: readonly StepLink[],
  skipped: ReadonlyMap<string, readonly StepLink[]>,
): readonly StepLink[] {
  if (skipped.size === 0) return after;
  return after.flatMap((link) => {
    const beyond = skipped.get(link.step);
    if (beyond === undefined) return [link];
    const { atMostDays: _, ...least } = link;
    // The end of a step without a place has no latest start after it.
    return beyond.flatMap(({ step, atLeastDays = 0, counted = 'workingDays' }) => [
      { step, atLeastDays, counted },
      { ...least, step },
    ]);
  });
}
