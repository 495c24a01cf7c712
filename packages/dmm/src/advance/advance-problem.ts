import type { ChoiceProblem } from '@sopana/core/choose';
import { advanceBound, type BoundSource } from './advance-bound.js';
import type { AdvanceTask, PartialAdvance } from './advance-state.js';
import type { Decision } from './option.js';
import { scoresOf } from './scores-of.js';
import { sheetOf } from './sheet-of.js';

/**
 * The cheapest improvements as a problem for the search: the bound says what may be left out, the engine alone says what
 * reaches the goal.
 *
 * @param task - what is to be reached from where
 * @param source - what bounds are worked out from
 * @returns the problem; costs are whole units
 */
export function advanceProblem(task: AdvanceTask, source: BoundSource): ChoiceProblem<PartialAdvance> {
  const { decisions } = task;
  const rivals = rivalsOf(decisions);
  // The same decisions are asked for several times: for their order, their bound and their feasibility.
  const known = new WeakMap<PartialAdvance, Map<number, PartialAdvance>>();
  const reached = new WeakMap<PartialAdvance, boolean>();
  const decide = (partial: PartialAdvance, option: number): PartialAdvance => {
    const children = known.get(partial) ?? new Map<number, PartialAdvance>();
    known.set(partial, children);
    const child = children.get(option) ?? decided(source, rivals, partial, option);
    children.set(option, child);
    return child;
  };
  return {
    start: startOf(source),
    options: ({ picks }) => decisions[picks.length]?.options.length ?? 0,
    decide,
    cost: ({ spent }) => spent,
    lowerBound: ({ bound }) => bound,
    feasibility(partial) {
      if (!Number.isFinite(partial.bound)) return 'infeasible';
      if (partial.picks.length < decisions.length) return 'open';
      const isReached = reached.get(partial) ?? isGoalReached(task, partial.picks);
      reached.set(partial, isReached);
      return isReached ? 'feasible' : 'infeasible';
    },
    promising(partial) {
      const options = decisions[partial.picks.length]?.options ?? [];
      const bounds = options.map((_, option) => decide(partial, option).bound);
      return options
        .map((_, option) => option)
        .sort((a, b) =>
          (bounds[a] ?? 0) === (bounds[b] ?? 0) ? a - b : (bounds[a] ?? 0) < (bounds[b] ?? 0) ? -1 : 1,
        );
    },
  };
}

function startOf(source: BoundSource): PartialAdvance {
  const { decisions, shapes, needs } = source;
  const allowed = decisions.map(({ options }, at) =>
    options.map(
      ({ isBarred }, option) =>
        !isBarred &&
        needs.every(
          (need) => need.kind !== 'options' || need.decision !== at || need.allowed[option] === true,
        ),
    ),
  );
  const all = shapes.map((_, at) => at);
  return advanceBound(source, { picks: [], allowed, spent: 0 }, [], all);
}

type Rivals = readonly (readonly (readonly { readonly decision: number; readonly option: number }[])[])[];

/** What an option rules out is ruled out the other way round as well. */
function rivalsOf(decisions: readonly Decision[]): Rivals {
  const both = decisions.map(({ options }) => options.map(({ rivals }) => [...rivals]));
  decisions.forEach(({ options }, decision) => {
    options.forEach(({ rivals }, option) => {
      for (const rival of rivals) both[rival.decision]?.[rival.option]?.push({ decision, option });
    });
  });
  return both;
}

function decided(
  source: BoundSource,
  rivals: Rivals,
  partial: PartialAdvance,
  option: number,
): PartialAdvance {
  const { decisions, touched } = source;
  const at = partial.picks.length;
  const picks = [...partial.picks, option];
  const spent = partial.spent + (decisions[at]?.options[option]?.units ?? 0);
  const isRuledOut = partial.allowed[at]?.[option] !== true;
  if (isRuledOut) return { ...partial, picks, spent, bound: Number.POSITIVE_INFINITY };
  const out = rivals[at]?.[option] ?? [];
  const changed = new Set([at, ...out.map(({ decision }) => decision)]);
  const allowed = partial.allowed.map((own, decision) =>
    decision === at || !changed.has(decision)
      ? own
      : own.map((is, rival) => is && !out.some((one) => one.decision === decision && one.option === rival)),
  );
  const positions = [...new Set([...changed].flatMap((decision) => touched[decision] ?? []))];
  if (changed.size > 1) positions.sort((a, b) => a - b);
  return advanceBound(source, { picks, allowed, spent }, partial.cells, positions);
}

function isGoalReached(
  { plan, answers, goal, options, decisions }: AdvanceTask,
  picks: readonly number[],
): boolean {
  const scores = scoresOf(plan, sheetOf(answers, decisions, picks), options);
  const value = scores.find(({ id }) => id === goal.node)?.value ?? null;
  return value !== null && value >= goal.atLeast;
}
