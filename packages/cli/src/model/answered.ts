import type { AnswerTable } from '@sopana/scoring';

/** Answers with the places they came from. */
export interface Answered {
  /** One row for each observation. */
  readonly table: AnswerTable;
  /** For each row its number in the file as a spreadsheet counts; null where a row is not a row of the file. */
  readonly rowNumbers: readonly number[] | null;
}
