import type { GatePart } from '../model/check-plan.js';

/** What a part of a gate still costs at least. */
interface Least {
  /** The effort; infinite when it cannot be had, null when the part does not apply. */
  readonly effort: number | null;
  /** Positions of the checks below it. */
  readonly support: ReadonlySet<number>;
}

/**
 * What a rule still costs at least, whatever is put right.
 *
 * @param rule - the compiled rule
 * @param effortAt - what a check costs: 0 when it is met, infinite when it cannot be put right, null when it does not apply
 * @returns never more than the cheapest way; infinite when there is none
 *
 * @remarks Parts without a check in common are paid for one by one. Of parts that share checks only the dearest of the cheapest
 * that are needed is counted, since one effort may serve them all.
 */
export function leastEffort(
  rule: GatePart,
  effortAt: (part: Extract<GatePart, { check: number }>) => number | null,
): number {
  return leastOf(rule, effortAt).effort ?? Number.POSITIVE_INFINITY;
}

function leastOf(
  part: GatePart,
  effortAt: (part: Extract<GatePart, { check: number }>) => number | null,
): Least {
  if ('check' in part) return { effort: effortAt(part), support: new Set([part.check]) };
  const parts = part.of.map((one) => leastOf(one, effortAt));
  const support = new Set(parts.flatMap((one) => [...one.support]));
  const efforts = parts.flatMap(({ effort }) => (effort === null ? [] : [effort])).sort((a, b) => a - b);
  if (efforts.length === 0) return { effort: null, support };
  const needed = efforts.slice(0, Math.min(part.atLeast, efforts.length));
  const isApart = support.size === parts.reduce((sum, one) => sum + one.support.size, 0);
  const effort = isApart ? needed.reduce((sum, one) => sum + one, 0) : (needed.at(-1) ?? 0);
  return { effort, support };
}
