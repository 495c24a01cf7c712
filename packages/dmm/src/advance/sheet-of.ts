import type { AnswerSheet } from '@sopana/scoring';
import type { Decision } from './option.js';

/**
 * The answers with some options chosen.
 *
 * @param answers - as they are
 * @param decisions - what is decided
 * @param picks - the position of the chosen option for each decision in turn; the others stay as they are
 * @returns a new sheet
 */
export function sheetOf(
  answers: AnswerSheet,
  decisions: readonly Decision[],
  picks: readonly number[],
): AnswerSheet {
  const chosen = picks.map((option, at) => decisions[at]?.options[option]?.answers ?? {});
  return Object.assign({}, answers, ...chosen) as AnswerSheet;
}
