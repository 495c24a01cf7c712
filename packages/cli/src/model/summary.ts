/** How far the numbers of one height of a published edition were reproduced. */
export interface Summary {
  /** Id of the document. */
  readonly index: string;
  /** The edition. */
  readonly edition: string;
  /** Ids of the nodes, with blanks between them. */
  readonly nodes: string;
  /** Cells that hold a published number. */
  readonly cells: number;
  /** Cells with the same double. */
  readonly sameBits: number;
  /** Cells with the same printed number, ties either way; null where a tolerance is claimed. */
  readonly samePrint: number | null;
  /** Cells within one unit of the last published digit; null where none is claimed. */
  readonly withinUnit: number | null;
  /** Cells for which what is claimed holds, given the rounding of what was published. */
  readonly explained: number;
  /** Greatest deviation, in what `unit` says. */
  readonly greatest: number;
  /** What `greatest` counts: units of the last published digit, doubles, or nothing but the difference. */
  readonly unit: 'digit' | 'ulp' | 'absolute';
  /** Rows with another group; null where none is published. */
  readonly groupsWrong: number | null;
  /** Rows with another rank; null where none is published. */
  readonly ranksWrong: number | null;
  /** Rows that are known not to follow from the formula. */
  readonly exceptions: number;
}
