import {
  type AnswerTable,
  compileInstrument,
  fitInstrument,
  type Instrument,
  type Plan,
} from '@sopana/scoring';
import { attemptOf } from '../input/attempt-of.js';
import type { Attempt } from '../model/attempt.js';

/** A document ready to score, and whether it had to be fitted. */
export interface PublicationPlan {
  /** The plan. */
  readonly plan: Plan;
  /** Whether its numbers were read off the reference table. */
  readonly isFitted: boolean;
}

/**
 * A document ready to score; what depends on a population is read off the published one.
 *
 * @param document - the document
 * @param table - all its subjects, read with `readingPlan`
 * @param file - name of their file, for findings
 * @returns the plan; stops when the table does not allow to fit it
 */
export function planOfPublication(
  document: Instrument,
  table: AnswerTable,
  file: string,
): Attempt<PublicationPlan> {
  const plain = compileInstrument(document);
  if (plain.ok) return { ok: true, value: { plan: plain.value, isFitted: false } };
  const frozen = attemptOf(fitInstrument(document, table), () => file);
  if (!frozen.ok) return frozen;
  const plan = attemptOf(compileInstrument(frozen.value), () => file);
  return plan.ok ? { ok: true, value: { plan: plan.value, isFitted: true } } : plan;
}
