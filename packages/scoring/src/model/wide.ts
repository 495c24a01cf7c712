/** A wide file as text: one row for each subject, one column for each item. */
export interface WideText {
  /** Names of the columns. */
  readonly header: readonly string[];
  /** Cells, row by row. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * What the columns of a foreign file are: `subject`, the id of an attribute or of an item, several of these, or null for
 * a column that is left out. Several columns of `subject` are joined by a slash. `*` speaks for all columns not named.
 */
export type ColumnMap = Readonly<Record<string, string | readonly string[] | null>>;
