import { momentOfEnd } from '../axis/moment-of-end.js';
import { momentOfSlot } from '../axis/moment-of-slot.js';
import { slotOfDate } from '../axis/slot-of-date.js';
import { inScope } from '../compile/in-scope.js';
import { poolOf } from '../compile/pool-of.js';
import type { ProblemPart } from '../engine/schedule.js';
import type { CompiledRollout, RolloutActivity } from '../model/compiled-rollout.js';
import type { ConflictPart } from '../model/plan-conflict.js';

/**
 * A part of a problem in the words of the rollout.
 *
 * @param compiled - the rollout
 * @param part - of its problem
 * @returns the rule that it stands for
 */
export function conflictPartOf(compiled: CompiledRollout, part: ProblemPart): ConflictPart {
  const { problem, axis, rollout } = compiled;
  if ('activity' in part) {
    const activity = activityAt(compiled, part.activity);
    const { organisation, step } = activity;
    const slot = problem.activities[part.activity]!;
    if (part.kind === 'release') {
      const on = momentOfSlot(axis, slot.release ?? 0).on;
      return { kind: 'release', organisation, step, on, deadlines: [] };
    }
    const boundary = slot.deadline ?? problem.horizon;
    const deadlines = (rollout.deadlines ?? []).filter(
      (deadline) =>
        deadline.strength === 'must' &&
        inScope(deadline)(activity) &&
        slotOfDate(axis, deadline.by, 1) === boundary,
    );
    const on = momentOfEnd(axis, boundary).on;
    return { kind: 'deadline', organisation, step, on, deadlines: deadlines.map(({ id }) => id).sort() };
  }
  if (part.kind === 'precedence') {
    const { before, after } = at(problem.precedences, part.at);
    const first = activityAt(compiled, before);
    return {
      kind: 'precedence',
      organisation: first.organisation,
      before: first.step,
      after: activityAt(compiled, after).step,
    };
  }
  if (part.kind === 'gate') {
    const { of, opens, atLeast } = at(problem.gates, part.at);
    const waited = activityAt(compiled, of[0]!);
    const wave = activityAt(compiled, opens[0]!).wave;
    return { kind: 'gate', wave, for: waited.wave, step: waited.step, atLeast };
  }
  if (part.kind === 'freeze') return { kind: 'freeze', freeze: at(problem.freezes, part.at).id };
  if (part.kind === 'pin') {
    const { activity, start } = at(problem.pins, part.at);
    const { organisation, step } = activityAt(compiled, activity);
    return { kind: 'pin', organisation, step, on: momentOfSlot(axis, start).on };
  }
  if (part.kind === 'budget') return { kind: 'budget', budget: at(problem.budgets, part.at).id };
  const { id: pool, resource } = poolOf(compiled, part.at);
  return { kind: 'pool', pool, resource };
}

function activityAt({ activities }: CompiledRollout, position: number): RolloutActivity {
  return at(activities, position);
}

function at<T>(list: readonly T[], position: number): T {
  const found = list[position];
  if (found === undefined) throw new Error(`Position ${position} is not in the problem.`);
  return found;
}
