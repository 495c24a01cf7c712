import type { ColumnMap } from '@sopana/scoring';

/** Rows of a published file for which the publisher gave no index, only a placeholder. */
export interface LeaveOut {
  /** Name of the column that holds the placeholder. */
  readonly column: string;
  /** The placeholder, letter by letter; a row with it is no observation of the index. */
  readonly cell: string;
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
}
