import type { ColumnMap } from '@sopana/scoring';

/** Rows of a published file for which the publisher gave no index, only a placeholder. */
export interface LeaveOut {
  /** Name of the column that holds the placeholder. */
  readonly column: string;
  /** The placeholder, letter by letter; a row with it is no observation of the index. */
  readonly cell: string;
}

/** Cells that somebody filled in, in a file of the same shape as the answers. */
export interface ImputedCells {
  /** Label of the layer. */
  readonly label: string;
  /** Path of the file; a blank cell is not imputed. */
  readonly file: string;
}

/** A file that repeats its columns for each year, as `le_1990`; each row stands for one row a year, with a column `year`. */
export interface RepeatedYears {
  /** The first year. */
  readonly first: number;
  /** The last year. */
  readonly last: number;
}

/** How a published file is read, and where it holds the published result. */
export interface PublishedDataset {
  /** Id of the document. */
  readonly index: string;
  /** Version of the document. */
  readonly edition: string;
  /** Path of the file below the folder of published data, with `/`. */
  readonly file: string;
  /** What the columns of the file are; a column of null is not an answer. */
  readonly columnMap: ColumnMap;
  /** The column that holds the published result, by the id of the node or the ranking. */
  readonly published: Readonly<Record<string, string>>;
  /** Decimal digits of the published index; null when the file holds full doubles. */
  readonly digits: number | null;
  /** Decimal digits at which the published index fits its components, by item; empty when the file holds full doubles. */
  readonly inputDigits: Readonly<Record<string, number>>;
  /** Rows to leave out before scoring; null when every row holds an index. */
  readonly leaveOut: LeaveOut | null;
  /** Encoding of the file; UTF-8 when absent. */
  readonly encoding?: 'latin1';
  /** The years of a file that repeats its columns for each of them; none when absent. */
  readonly years?: RepeatedYears;
  /** Path of the file with the published results, where it is another one; its rows are found by the columns of `subject`. */
  readonly resultsFile?: string;
  /** Which cells were imputed; none when absent. */
  readonly imputed?: ImputedCells;
}
