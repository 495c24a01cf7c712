/** A few rows of a published file, cell by cell as published, with the published result among them. */
export interface QuotedTable {
  /** Id of the document. */
  readonly index: string;
  /** Version of the document. */
  readonly edition: string;
  /** Publisher, work, file and licence. */
  readonly citation: string;
  /** Names of the columns, as in the file. */
  readonly header: readonly string[];
  /** Cells, row by row, as in the file. */
  readonly rows: readonly (readonly string[])[];
}
