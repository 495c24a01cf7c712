/** What stands in one place of a grid; null for nothing. */
export type Cell = string | number | null;

/** Rows under a header. */
export interface Grid {
  /** Names of the columns. */
  readonly header: readonly string[];
  /** The rows, each as long as the header. */
  readonly rows: Iterable<readonly Cell[]>;
}

/** What a verb found, before a format is chosen. */
export interface Report {
  /**
   * For people: tables and Markdown; numbers may be rounded.
   *
   * @param columns - width in characters that the grid should keep to
   */
  readonly shown: (columns: number) => Shown;
  /** For programs: CSV; numbers in full. */
  readonly exact: () => Grid;
  /** For programs: JSON text in pieces. */
  readonly data: () => Iterable<string>;
}

/** A grid for people, or lines of text, with what must be said about it. */
export interface Shown {
  /** The grid; null when only lines are shown. */
  readonly grid: Grid | null;
  /** What is said below the grid, or in place of it; one entry for each line. */
  readonly lines: readonly string[];
}
