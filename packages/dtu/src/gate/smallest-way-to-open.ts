import { createIssue, err, ok, type Result } from '@sopana/core';
import { choiceOf, improveChoice, startChoice } from '@sopana/core/choose';
import { didYouMean } from '@sopana/core/text';
import { dtuCodes } from '../codes.js';
import type { CheckPlan } from '../model/check-plan.js';
import type { Readiness } from '../model/readiness.js';
import { type Fixable, fixableOf } from './fixable-of.js';
import { leavesOf } from './leaves-of.js';
import { openingProblem } from './opening-problem.js';
import { standingOf } from './standing-of.js';
import type { Fix, WayToOpen } from './way-to-open.js';

const usualBranches = 100_000;

/**
 * The cheapest set of checks to put right so that a gate opens, with proof.
 *
 * @param plan - the compiled check set
 * @param readiness - of one unit, made with the same plan
 * @param gate - id of the gate
 * @param branches - how many branches to look at, at most; a whole number from 0, 100,000 when absent
 * @returns the checks in an order in which they can be put right; of several sets that cost the same, the one that leaves the
 * first check of the document that they differ in. Fails with `readinessGate.unknownGate`
 *
 * @example
 * ```ts
 * const check = (id, effort) => ({ id, phase: 'select', severity: 'high', statement: { en: id }, passesWhen: { fact: id, is: true }, remediation: { text: { en: id }, effort } });
 * const set = { sopana: 'check-set/1', id: 'tiny', version: '1', phases: [{ id: 'select' }], severities: [{ id: 'high' }], facts: [{ id: 'a', type: 'boolean' }, { id: 'b', type: 'boolean' }], checks: [check('a', 5), check('b', 3)], gates: [{ id: 'start', opensWhen: { any: [{ check: 'a' }, { check: 'b' }] } }] };
 * const plan = compileCheckSet(set).value;
 * const readiness = checkReadiness(plan, { unit: 'u', reports: [] }, [], '2026-01-01T00:00:00Z').value;
 * smallestWayToOpen(plan, readiness, 'start').value.fixes; // => [{ check: 'b', standing: 'unknown', effort: 3 }]
 * ```
 *
 * @remarks A check whose effort is not known is not planned for: unknown is not 0. Efforts are whole numbers, so sums and
 * bounds are exact.
 * @source A. H. Land and A. G. Doig, Econometrica 28(3) (1960): branch and bound.
 */
export function smallestWayToOpen(
  plan: CheckPlan,
  readiness: Readiness,
  gate: string,
  branches: number = usualBranches,
): Result<WayToOpen> {
  const compiled = plan.gates.find(({ id }) => id === gate);
  if (compiled === undefined) {
    const ids = plan.gates.map(({ id }) => id);
    const { id, version } = plan.identity;
    const facts = { gate, set: `${id}@${version}`, hint: didYouMean(gate, ids) };
    return err(createIssue(dtuCodes, 'readinessGate.unknownGate', ['gate'], facts));
  }
  const { rule } = compiled;
  const { checks: results } = readiness;
  const fixable = fixableOf(plan, rule, results);
  const unplanned = fixable.unplanned.map((at) => plan.set.checks[at]?.id ?? '');
  const problem = openingProblem(rule, results, fixable);
  if (problem.feasibility([]) === 'feasible') {
    const nothing = { fixes: [], effort: 0, lowerBound: 0, gap: 0, explored: 0 };
    return ok({ gate, outcome: 'open', ...nothing, unplanned });
  }
  const { outcome, best, lowerBound, gap, explored } = choiceOf(
    improveChoice(startChoice(problem), branches),
  );
  const refused = new Set(
    leavesOf(rule).flatMap(({ check, acceptsWaivers }) => (acceptsWaivers ? [] : [check])),
  );
  const fixOf = (place: number): Fix => {
    const at = fixable.checks[place] ?? -1;
    const result = results[at];
    if (result === undefined) throw new Error('A check that was chosen has no result.');
    return {
      check: result.check,
      standing: standingOf(result, !refused.has(at)),
      effort: fixable.efforts[place] ?? 0,
    };
  };
  return ok({
    gate,
    outcome: outcome === 'infeasible' ? 'unreachable' : outcome,
    fixes: best === undefined ? null : ordered(best.decisions, fixable).map(fixOf),
    effort: best?.cost ?? null,
    lowerBound,
    gap,
    explored,
    unplanned,
  });
}

/** Each check after those that come before it, else in the order of the document. */
function ordered(decisions: readonly number[], { after }: Fixable): readonly number[] {
  const done: number[] = [];
  const take = (place: number): void => {
    if (done.includes(place)) return;
    for (const before of after[place] ?? []) take(before);
    done.push(place);
  };
  for (const [place, option] of decisions.entries()) if (option === 1) take(place);
  return done;
}
