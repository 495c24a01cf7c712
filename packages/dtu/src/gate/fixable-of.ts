import type { CheckPlan, GatePart } from '../model/check-plan.js';
import type { CheckResult } from '../model/readiness.js';
import { leavesOf } from './leaves-of.js';
import { standingOf } from './standing-of.js';

/** What could be put right to open a gate. */
export interface Fixable {
  /** Positions of the checks that can be planned for, in the order of the document. */
  readonly checks: readonly number[];
  /** For each of them the places, in `checks`, of those that have to be met before it and are not. */
  readonly after: readonly (readonly number[])[];
  /** For each of them its effort. */
  readonly efforts: readonly number[];
  /** Positions of checks that are not met and cannot be planned for. */
  readonly unplanned: readonly number[];
}

/**
 * What could be put right to open a gate: its checks that are not met, with all that has to come before them.
 *
 * @param plan - the compiled check set
 * @param rule - of the gate
 * @param results - of all checks
 * @returns the checks with their efforts and their order
 */
export function fixableOf(plan: CheckPlan, rule: GatePart, results: readonly CheckResult[]): Fixable {
  const accepts = new Map<number, boolean>();
  // Mentioned twice, a waiver that is refused once has to be made good.
  for (const { check, acceptsWaivers } of leavesOf(rule)) {
    accepts.set(check, acceptsWaivers && accepts.get(check) !== false);
  }
  const isHeld = (at: number): boolean => {
    const result = results[at];
    if (result === undefined) return false;
    const standing = standingOf(result, accepts.get(at) ?? true);
    return standing !== 'met' && standing !== 'waived' && standing !== 'notApplicable';
  };
  const beforeOf = (at: number): readonly number[] =>
    (plan.set.checks[at]?.after ?? []).map((id) => plan.positions.get(id) ?? -1).filter(isHeld);
  const wanted = new Set<number>();
  const open = [...accepts.keys()].filter(isHeld);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (wanted.has(at)) continue;
    wanted.add(at);
    open.push(...beforeOf(at));
  }
  const inOrder = [...wanted].sort((a, b) => a - b);
  const canBe = new Map<number, boolean>();
  const isPlanned = (at: number): boolean => {
    const known = canBe.get(at);
    if (known !== undefined) return known;
    const isPossible =
      plan.set.checks[at]?.remediation?.effort !== undefined && beforeOf(at).every(isPlanned);
    canBe.set(at, isPossible);
    return isPossible;
  };
  const checks = inOrder.filter(isPlanned);
  return {
    checks,
    after: checks.map((at) => beforeOf(at).map((before) => checks.indexOf(before))),
    efforts: checks.map((at) => plan.set.checks[at]?.remediation?.effort ?? 0),
    unplanned: inOrder.filter((at) => !isPlanned(at)),
  };
}
