import { type AnswerSheet, type Plan, scoreSubject } from '@sopana/scoring';
import type { AdvanceGoal, Improvement } from '../../../src/index.js';

/** What enumeration finds: nothing is left out, and only the engine is asked. */
export interface Enumerated {
  readonly cost: number;
  readonly improvements: readonly Improvement[];
}

/** The first of the cheapest sets of improvements, by trying all of them; null when none reaches the goal. */
export function bruteForce(
  plan: Plan,
  answers: AnswerSheet,
  goal: AdvanceGoal,
  improvements: readonly Improvement[],
): Enumerated | null {
  const items = plan.itemIds.filter((id) => improvements.some(({ item }) => item === id));
  let best: Enumerated | null = null;
  const visit = (at: number, sheet: AnswerSheet, chosen: readonly Improvement[]): void => {
    const item = items[at];
    if (item !== undefined) {
      visit(at + 1, sheet, chosen);
      for (const one of improvements.filter((candidate) => candidate.item === item)) {
        visit(at + 1, { ...sheet, ...one.also, [item]: one.to }, [...chosen, one]);
      }
      return;
    }
    const isAllowed = chosen.every(({ requires = [] }) =>
      requires.every((one) => one.isOneOf.some((answer) => answer === sheet[one.item])),
    );
    if (!isAllowed) return;
    const score = scoreSubject(plan, sheet);
    const value = score.ok ? score.value.nodes.find(({ id }) => id === goal.node)?.value : undefined;
    if (value === null || value === undefined || value < goal.atLeast) return;
    const cost = chosen.reduce((sum, one) => sum + one.cost, 0);
    if (best === null || cost < best.cost) best = { cost, improvements: chosen };
  };
  visit(0, answers, []);
  return best;
}
