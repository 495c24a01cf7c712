import { ok, type Result } from '@sopana/core';
import { momentOfEnd } from '../axis/moment-of-end.js';
import { momentOfSlot } from '../axis/moment-of-slot.js';
import type { ChainLink, PlacementReason } from '../model/explanation.js';
import type { PlanState } from '../plan/plan-state.js';
import { explainPlaced } from './explain-placed.js';
import { holdersOf } from './holders-of.js';
import type { Placement } from './placement.js';
import { placementOrIssue } from './placement-or-issue.js';

/**
 * The chain of activities that makes the end of a plan what it is: each starts when it does because of the one before it,
 * by a step, a gate, an event, or units that the one before holds.
 *
 * @param state - a plan in the making, with a schedule
 * @returns from the first link to the last end; empty for a plan without work; fails with `rolloutPlan.noSchedule`
 *
 * @example
 * ```ts
 * const template = { sopana: 'rollout-template/1', id: 'way', version: '1', steps: [{ id: 'assess', durationDays: 1 }, { id: 'train', durationDays: 1, after: [{ step: 'assess' }] }] };
 * const rollout = { sopana: 'rollout/1', id: 'pilot', version: '1', template: { id: 'way', version: '1' }, from: '2026-01-05', to: '2026-02-27', workingTimes: [{ id: 'office', week: { monday: 'full' } }], workingTime: 'office', waves: [{ id: 'first' }], organisations: [{ id: 'a', wave: 'first' }] };
 * const state = startPlan(compileRollout(template, rollout, []).value, { seed: 1 }).value;
 * criticalChain(state).value.map(({ activity, because }) => [activity, because.kind]); // => [['a/assess', 'release'], ['a/train', 'precedence']]
 * ```
 *
 * @source Our convention, after the resource-critical chains of project scheduling.
 */
export function criticalChain(state: PlanState): Result<readonly ChainLink[]> {
  const found = placementOrIssue(state);
  if (!found.ok) return found;
  const placement = found.value;
  const { compiled, schedule } = placement;
  const positions = new Map(compiled.activities.map(({ id }, at) => [id, at]));
  let at: number | null = null;
  schedule.ends.forEach((end, position) => {
    if (at === null || end > schedule.ends[at]!) at = position;
  });
  const links: ChainLink[] = [];
  const seen = new Set<number>();
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    const { reasons } = explainPlaced(placement, at, holdersOf);
    const next = leadOf(placement, positions, at, reasons);
    links.push({
      activity: compiled.activities[at]!.id,
      starts: momentOfSlot(compiled.axis, schedule.starts[at]!),
      ends: momentOfEnd(compiled.axis, schedule.ends[at]!),
      because: next.because,
    });
    at = next.before;
  }
  return ok(links.reverse());
}

interface Lead {
  readonly because: PlacementReason;
  readonly before: number | null;
}

/** The reason that leads to the activity which ends last; the first reason when none leads on. */
function leadOf(
  { schedule }: Placement,
  positions: ReadonlyMap<string, number>,
  at: number,
  reasons: readonly PlacementReason[],
): Lead {
  const start = schedule.starts[at]!;
  let best: Lead = { because: reasons[0] ?? { kind: 'choice' }, before: null };
  let latest = -1;
  for (const because of reasons) {
    for (const id of activitiesOf(because)) {
      const before = positions.get(id)!;
      const end = schedule.ends[before]!;
      const isEvent = because.kind === 'event';
      if (end <= latest || (!isEvent && end > start)) continue;
      latest = end;
      best = { because, before };
    }
  }
  return best;
}

function activitiesOf(reason: PlacementReason): readonly string[] {
  switch (reason.kind) {
    case 'precedence':
      return [reason.before];
    case 'gate':
      return [reason.openedBy];
    case 'pool':
      return reason.holders.map(({ activity }) => activity);
    case 'event':
      return reason.waitsFor;
    default:
      return [];
  }
}
