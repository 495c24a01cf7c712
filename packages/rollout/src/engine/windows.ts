/** How early and how late each activity can lie, by what follows from the rules alone. */
export interface Windows {
  /** For each activity the first slot it can start in; beyond the horizon when there is none. */
  readonly earliest: Int32Array;
  /** For each activity the last boundary it can end at; −1 when there is none. */
  readonly latest: Int32Array;
  /** False when some activity has no place, which proves that there is no schedule. */
  readonly possible: boolean;
}
