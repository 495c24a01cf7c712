import type { Result } from '@sopana/core';
import {
  type AnswerSheet,
  explainScore,
  type Plan,
  type ScoreExplanation,
  type SealedScore,
  sealScore,
} from '@sopana/scoring';

/** What the page shows of one filled form. */
export interface Outcome {
  /** How the level came about, down to the answers. */
  readonly told: ScoreExplanation;
  /** All numbers, sealed. */
  readonly record: SealedScore;
}

/** Explains and seals one form; the browser and the server call this same function. */
export function assess(plan: Plan, answers: AnswerSheet): Result<Outcome> {
  const told = explainScore(plan, answers, 'level');
  if (!told.ok) return told;
  const record = sealScore(plan, answers, { subject: 'lantern-office' });
  return record.ok ? { ok: true, value: { told: told.value, record: record.value } } : record;
}
