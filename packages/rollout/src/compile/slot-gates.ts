import type { SlotGate } from '../engine/problem.js';
import type { Rollout } from '../model/rollout.js';
import { byId } from './by-id.js';
import type { LaidActivity, Traveller } from './laid-activities.js';
import { waveMembers } from './wave-members.js';

/**
 * The gates of waves.
 *
 * @param rollout - its references lead somewhere
 * @param travellers - all organisations with their ways
 * @param laid - the activities
 * @returns one for each gate that still waits for something and has something behind it; first steps alone stand behind,
 *   for the others come after them
 */
export function slotGates(
  { waves }: Rollout,
  travellers: readonly Traveller[],
  laid: readonly LaidActivity[],
): readonly SlotGate[] {
  return byId(waves).flatMap(({ id, opensWhen = [] }) => {
    const opens = laid.flatMap(({ activity, planned }, at) =>
      activity.wave === id && planned.links.length === 0 ? [at] : [],
    );
    const gates = new Map(opensWhen.map((gate) => [`${id}<${gate.wave}/${gate.step}#${gate.share}`, gate]));
    return [...gates]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .flatMap(([gateId, gate]) => {
        const { of, atLeast } = waveMembers(gate, travellers, laid);
        return atLeast === 0 || opens.length === 0 ? [] : [{ id: gateId, of, atLeast, lag: 0, opens }];
      });
  });
}
