/** A file of an index, or rows of one, with the document that scores it. */
export interface IndexTable {
  /** What the result is called, such as `hdi 2023-24`. */
  readonly name: string;
  /** Id of the document. */
  readonly index: string;
  /** Version of the document. */
  readonly edition: string;
  /** Names of the columns. */
  readonly header: readonly string[];
  /** Cells, row by row. */
  readonly rows: readonly (readonly string[])[];
}
