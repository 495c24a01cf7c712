import type { Result } from '@sopana/core';
import {
  type AnswerClass,
  type AnswerRow,
  type SubjectAnswers,
  type SubjectScore,
  scoreSubject,
} from '@sopana/scoring';
import { attributesOf } from '../assessment/attributes-of.js';
import { instrumentOf } from '../assessment/instrument-of.js';
import type { Assessment, AssessmentAnswer } from '../model/assessment.js';
import type { CompiledInstrument, CompiledModel } from '../model/compiled-model.js';
import type { ReportReading } from '../model/report.js';
import { answersOf } from './answers-of.js';
import { classesOfItems } from './classes-of-items.js';
import { rowsOfAnswers } from './rows-of-answers.js';

/** An assessment with its score and all that went into it. */
export interface ScoredAssessment {
  /** The instrument. */
  readonly instrument: CompiledInstrument;
  /** The answers that count. */
  readonly answers: readonly AssessmentAnswer[];
  /** The same as the engine takes them. */
  readonly rows: readonly AnswerRow[];
  /** The rows, or an empty sheet where there are none. */
  readonly given: SubjectAnswers;
  /** What is known of the organisation. */
  readonly attributes: Readonly<Record<string, string | number>>;
  /** All numbers. */
  readonly score: SubjectScore;
  /** What each question came to. */
  readonly classes: ReadonlyMap<string, AnswerClass>;
}

/**
 * An assessment with its score.
 *
 * @param compiled - the model that the assessment was started with
 * @param assessment - as it stands
 * @param reading - whose answers count
 * @returns the score and what went into it; fails with `assessment.otherModel`, `assessment.unknownInstrument`, and as
 * `scoreSubject` does
 */
export function scoredAssessment(
  compiled: CompiledModel,
  assessment: Assessment,
  reading: ReportReading,
): Result<ScoredAssessment> {
  const instrument = instrumentOf(compiled, assessment);
  if (!instrument.ok) return instrument;
  const answers = answersOf(assessment, reading);
  const rows = rowsOfAnswers(assessment.id, answers);
  const attributes = attributesOf(assessment);
  // Rows say whose they are, and no rows say it of nobody.
  const given = rows.length === 0 ? {} : rows;
  const score = scoreSubject(instrument.value.plan, given, { attributes });
  if (!score.ok) return score;
  const classes = classesOfItems(score.value);
  return {
    ok: true,
    value: { instrument: instrument.value, answers, rows, given, attributes, score: score.value, classes },
  };
}
