import type { Rational } from '@sopana/core/arithmetic';
import type { AnswerClass, MissingClass } from './answer-class.js';

/** What an answer may hold: a number, yes or no, an option code, or the codes of several options. */
export type AnswerValue = number | boolean | string | readonly string[];

/** An answer that says why there is no value. */
export interface MissingAnswer {
  /** The reason. */
  readonly class: MissingClass;
}

/** A value that nobody answered: somebody else put it there. */
export interface ImputedAnswer {
  /** The value. */
  readonly value: AnswerValue;
  /** Label of the layer it comes from. */
  readonly imputed: string;
}

/** One answer of an answer sheet; null is `unanswered`. */
export type Answer = AnswerValue | MissingAnswer | ImputedAnswer | null;

/** The answers of one subject by item id; an item that is not named is `unanswered`. */
export type AnswerSheet = Readonly<Record<string, Answer>>;

/** One answer in the long shape. */
export interface AnswerRow {
  /** Opaque id of who or what is assessed. */
  readonly subject: string;
  /** Id of the item. */
  readonly item: string;
  /** Whether there is a value, and if not, why. */
  readonly class: AnswerClass;
  /** The answer; present exactly when the class is `value`. */
  readonly value?: AnswerValue;
  /** Opaque id of who observed it. */
  readonly observer?: string;
  /** When or at which occasion it was observed. */
  readonly occasion?: string;
  /** Where it was found. */
  readonly source?: string;
  /** Label of the layer that an imputed value comes from; absent for an answer. */
  readonly imputed?: string;
}

/** What is known of one subject: a sheet, or rows of several observations. */
export type SubjectAnswers = AnswerSheet | readonly AnswerRow[];

/** A column of cells: a value where the class code is that of `value`, 0 elsewhere. */
export interface Column {
  /** One number for each row; 0 where there is no value. */
  readonly values: Float64Array;
  /** One class code for each row; 0 for a cell that nobody wrote. */
  readonly classes: Uint8Array;
}

/** A column of raw answers. */
export interface AnswerColumn extends Column {
  /** Whether the cells hold values of the scale already, as a mean of several observations does. */
  readonly isScaled?: boolean;
  /** For each row the position of the label of an imputed cell among the table's `layers`, plus 1; 0 for an answer. */
  readonly imputed?: Uint8Array;
  /** The fraction that each cell is, where several observations were made one under `rational` sums; null where there is none. */
  readonly exact?: readonly (Rational | null)[];
}

/** What one row of a table is an observation of. */
export interface Observation {
  /** Opaque id of who or what is assessed. */
  readonly subject: string;
  /** Opaque id of who observed it. */
  readonly observer?: string;
  /** When or at which occasion it was observed. */
  readonly occasion?: string;
  /** Where it was found. */
  readonly source?: string;
}

/** Everything that one observer answered of one subject. */
export interface ObservedSheet extends Observation {
  /** The answers by item id; an item that is not named was not answered. */
  readonly answers: AnswerSheet;
}

/** An attribute's values, one for each row; null where it is not known. */
export interface AttributeColumn {
  /** Id of the attribute. */
  readonly id: string;
  /** One for each row. */
  readonly values: readonly (string | number | null)[];
}

/**
 * Answers in typed columns. A cell holds the raw answer as a number: the number itself, 1 or 0 for yes or no,
 * the position of the option from 0, or for several options the sum of two to the power of their positions.
 */
export interface AnswerTable {
  /** Ids of the items, in the order of `columns`. */
  readonly itemIds: readonly string[];
  /** What each row is an observation of. */
  readonly rows: readonly Observation[];
  /** What is known of the subject of each row. */
  readonly attributes: readonly AttributeColumn[];
  /** One column of raw answers for each item. */
  readonly columns: readonly AnswerColumn[];
  /** Labels of imputed cells; absent where nothing is imputed. */
  readonly layers?: readonly string[];
}
