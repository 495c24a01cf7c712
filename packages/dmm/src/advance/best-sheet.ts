import type { AnswerSheet } from '@sopana/scoring';
import type { AdvanceTask } from './advance-state.js';
import { scoresOf } from './scores-of.js';
import { sheetOf } from './sheet-of.js';

/**
 * The answers with each item at the improvement that is worth the most.
 *
 * @param task - what can be improved
 * @returns a sheet; of options that are worth the same the first
 */
export function bestSheet({ plan, answers, decisions, options }: AdvanceTask): AnswerSheet {
  const longest = decisions.reduce((most, one) => Math.max(most, one.options.length), 1);
  const best = decisions.map(() => ({ option: 0, value: Number.NEGATIVE_INFINITY }));
  for (let at = 0; at < longest; at += 1) {
    const picks = decisions.map((one) =>
      at < one.options.length && one.options[at]?.isBarred === false ? at : 0,
    );
    const parts = scoresOf(plan, sheetOf(answers, decisions, picks), options).flatMap((node) => node.parts);
    decisions.forEach(({ item }, decision) => {
      const own = best[decision];
      const part = parts.find(({ of }) => of === item);
      const value = part?.class === 'value' ? part.value : null;
      if (own === undefined || value === null || value <= own.value || picks[decision] !== at) return;
      best[decision] = { option: at, value };
    });
  }
  return sheetOf(
    answers,
    decisions,
    best.map(({ option }) => option),
  );
}
