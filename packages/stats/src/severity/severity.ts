import type { Rational } from '@sopana/core/arithmetic';
import type { ExactNumber } from '../exact/exact-number.js';

/** Marks, one row for each subject, one column for each assessor; null where there is none. */
export type MarkTable = readonly (readonly (ExactNumber | null)[])[];

/** How strict one assessor is. */
export interface AssessorSeverity {
  /** Marks this far below the panel's mean assessor; negative for a lenient one. They sum to 0. */
  readonly severity: number;
  /** The same, exactly. */
  readonly exact: Rational;
  /** Of the severity; null when no mark is left over to judge it by. */
  readonly standardError: number | null;
  /** How many marks the assessor gave. */
  readonly marks: number;
}

/** A subject with the severity of its assessors taken out. */
export interface AdjustedSubject {
  /** What the panel's mean assessor would have given, by the model. */
  readonly adjusted: number;
  /** The same, exactly. */
  readonly exact: Rational;
  /** The plain mean of its marks, exactly. */
  readonly raw: Rational;
  /** How many marks it has. */
  readonly marks: number;
}

/** The additive model: mark = subject − severity of the assessor + what is left over. */
export interface SeverityModel {
  /** By column. */
  readonly assessors: readonly AssessorSeverity[];
  /** By row. */
  readonly subjects: readonly AdjustedSubject[];
  /** How many marks the model rests on. */
  readonly marks: number;
  /** Marks less what was fitted to them. */
  readonly degreesOfFreedom: number;
  /** Sum of the squares of what is left over. */
  readonly residualSumOfSquares: number;
  /** Square root of that over the degrees of freedom; null without any. */
  readonly residualDeviation: number | null;
}

/** Subjects and assessors that marks connect. */
export interface PanelPart {
  /** Positions of its subjects. */
  readonly subjects: readonly number[];
  /** Positions of its assessors. */
  readonly assessors: readonly number[];
}
