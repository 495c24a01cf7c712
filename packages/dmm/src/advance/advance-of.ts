import type { Issue } from '@sopana/core';
import { choiceOf } from '@sopana/core/choose';
import type { AnswerSheet } from '@sopana/scoring';
import type { AdvanceState } from './advance-state.js';
import type { Improvement } from './improvement.js';
import { type Obstacle, obstaclesOf } from './obstacles-of.js';
import { scoresOf } from './scores-of.js';
import { sheetOf } from './sheet-of.js';

/** The cheapest improvements that were found, and what is proved about them. */
export interface Advance {
  /** `optimal` and `unreachable` are proved; `undecided` means that branches are left which could change the answer. */
  readonly outcome: 'optimal' | 'unreachable' | 'undecided';
  /** The improvements, in the order of the items in the document; null before any were found. */
  readonly improvements: readonly Improvement[] | null;
  /** What they cost together; null before any were found. */
  readonly cost: number | null;
  /** The answers with them; null before any were found. */
  readonly answers: AnswerSheet | null;
  /** Value of the node as things are; null when it has none. */
  readonly before: number | null;
  /** Value of the node with the improvements, by the engine; null before any were found. */
  readonly after: number | null;
  /** Nothing cheaper reaches the goal; null when nothing does. */
  readonly lowerBound: number | null;
  /** How much cheaper the answer could still be, from 0; null before any were found. */
  readonly gap: number | null;
  /** How many branches were looked at. */
  readonly explored: number;
  /** What holds the node below its goal when everything is improved; empty unless it is unreachable. */
  readonly obstacles: readonly Obstacle[];
  /** Items and nodes that a raise may lower (`advance.unbounded`): the answer is exact all the same, but takes longer. */
  readonly notes: readonly Issue[];
}

/**
 * What a search for the cheapest improvements has found and proved so far.
 *
 * @param state - from `startAdvance` or `improveAdvance`
 * @returns the improvements with their cost, lower bound and gap, honest at every stage; of several answers that cost the
 * same the first: item by item in the order of the document, unchanged before changed, then in the given order
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'mean', of: ['a', 'b'] }] });
 * const start = plan.ok ? startAdvance(plan.value, { a: 1, b: 1 }, { node: 'mean', atLeast: 3 }, [{ item: 'a', to: 3, cost: 5 }]) : plan;
 * start.ok && advanceOf(improveAdvance(start.value, 100)).outcome; // => 'unreachable'
 * ```
 *
 * @source Our convention: an optimum is called so only with its proof.
 */
export function advanceOf({ task, choice }: AdvanceState): Advance {
  const { plan, answers, goal, options, decisions, scale, notes } = task;
  const { outcome, best, lowerBound, gap, explored } = choiceOf(choice);
  const reached = (sheet: AnswerSheet): number | null =>
    scoresOf(plan, sheet, options).find(({ id }) => id === goal.node)?.value ?? null;
  const improved = best === undefined ? null : sheetOf(answers, decisions, best.decisions);
  const chosen =
    best?.decisions.flatMap((option, at) => decisions[at]?.options[option]?.improvement ?? []) ?? null;
  return {
    outcome: outcome === 'infeasible' ? 'unreachable' : outcome,
    improvements: chosen,
    cost: best === undefined ? null : best.cost / scale,
    answers: improved,
    before: reached(answers),
    after: improved === null ? null : reached(improved),
    lowerBound: lowerBound === null ? null : lowerBound / scale,
    gap: gap === null ? null : gap / scale,
    explored,
    obstacles: outcome === 'infeasible' ? obstaclesOf(task) : [],
    notes,
  };
}
