/** How far a published edition was reproduced. */
export interface Summary {
  /** Id of the document. */
  readonly index: string;
  /** The edition. */
  readonly edition: string;
  /** Rows that hold a published number. */
  readonly rows: number;
  /** Rows with the same double. */
  readonly sameBits: number;
  /** Rows with the same printed number, ties either way. */
  readonly samePrint: number;
  /** Rows within one unit of the last published digit; null for full doubles. */
  readonly withinUnit: number | null;
  /** Rows whose deviation is told by the rounding of what was published. */
  readonly explained: number;
  /** Greatest deviation, in units of the last published digit, or in doubles where `unit` says so. */
  readonly greatest: number;
  /** What `greatest` counts. */
  readonly unit: 'digit' | 'ulp';
  /** Rows with another group; null where none is published. */
  readonly groupsWrong: number | null;
  /** Rows with another rank; null where none is published. */
  readonly ranksWrong: number | null;
  /** Rows that are known not to follow from the formula. */
  readonly exceptions: number;
}
