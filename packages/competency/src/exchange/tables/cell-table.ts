/** A table cell by cell, as a reader of CSV or of a spreadsheet gives it. */
export interface CellTable {
  /** What the mapping calls it; the first step of every place. */
  readonly name: string;
  /** Names of the columns. */
  readonly header: readonly string[];
  /** Cells, row by row, of whatever length each row has; an empty text is an empty cell. */
  readonly rows: readonly (readonly string[])[];
  /** The number of each entry of `rows` as a spreadsheet counts; from 2, under a header in row 1, when absent. */
  readonly rowNumbers?: readonly number[];
}
