import { addDays } from '@sopana/core/dates';
import type { PlanAim, RolloutPlan } from '@sopana/rollout';
import { roundedText } from './rounded-text.js';

const names: Readonly<Record<PlanAim['kind'], string>> = {
  makespan: 'Last end',
  weightedCompletion: 'Weighted completion',
  weightedTardiness: 'Weighted tardiness',
  cost: 'Cost',
  levelledLoad: 'Levelled load',
  weighted: 'All aims by their weights',
};
const proofs: Readonly<Record<PlanAim['boundBy'], string>> = {
  path: 'the longest way',
  capacity: 'the capacity over the calendars',
  fluid: 'the capacity as a flow',
  search: 'exact search',
};

/**
 * What a plan comes to by one aim, and how much better it could be, in words.
 *
 * @param aim - the aim
 * @param from - the first civil date of the rollout
 * @param plan - the plan
 * @returns one sentence
 */
export function aimText(aim: PlanAim, from: string, plan: RolloutPlan): string {
  const { kind, value, bound, boundBy, gap } = aim;
  const unit = kind === 'weightedCompletion' || kind === 'weightedTardiness' ? ' weighted days' : '';
  if (kind === 'makespan') {
    // A bound of some days is the end of the last of them.
    const earliest = bound <= 0 ? from : addDays(from, Math.ceil(bound) - 1);
    if (value === null) return `Last end: none; not before ${earliest}, by ${proofs[boundBy]}.`;
    if (gap === 0)
      return `Last end: ${plan.ends?.on ?? 'none'}; no plan ends earlier, by ${proofs[boundBy]}.`;
    const days = gap === null ? '' : `, ${roundedText(gap)} days earlier`;
    return `Last end: ${plan.ends?.on ?? 'none'}; none can be before ${earliest}${days}, by ${proofs[boundBy]}.`;
  }
  const least = `none can be below ${roundedText(bound)}, by ${proofs[boundBy]}`;
  return value === null
    ? `${names[kind]}: none; ${least}.`
    : `${names[kind]}: ${roundedText(value)}${unit}; ${least}.`;
}
