import type { WaveGate } from '../model/rollout.js';
import type { LaidActivity, Traveller } from './laid-activities.js';

/** What a gate waits for. */
export interface WaitedFor {
  /** Positions of the activities, rising. */
  readonly of: readonly number[];
  /** How many of them must have ended. */
  readonly atLeast: number;
  /** How many organisations count in all: those for which the step is planned or done. */
  readonly organisations: number;
}

/**
 * What a gate of a wave waits for, in organisations.
 *
 * @param gate - which step of which wave, and the share of its organisations
 * @param travellers - all organisations with their ways
 * @param laid - the activities
 * @returns organisations that cannot enter the step, or do without it, count neither for nor against
 */
export function waveMembers(
  { wave, step, share }: WaveGate,
  travellers: readonly Traveller[],
  laid: readonly LaidActivity[],
): WaitedFor {
  const of = laid.flatMap(({ activity }, at) =>
    activity.wave === wave && activity.step === step ? [at] : [],
  );
  const done = travellers.filter(
    ({ organisation, journey }) => organisation.wave === wave && journey.done.includes(step),
  ).length;
  const organisations = of.length + done;
  return { of, atLeast: Math.max(0, leastCount(share, organisations) - done), organisations };
}

/** The least whole number whose share of all is enough; the product of a share may lie a hair above it. */
function leastCount(share: number, all: number): number {
  const count = Math.min(all, Math.ceil(share * all));
  return count > 0 && (count - 1) / all >= share ? count - 1 : count;
}
