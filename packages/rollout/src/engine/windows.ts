/** How early and how late each activity can lie, by what follows from the rules alone. */
export interface Windows {
  /** For each activity the first slot it can start in; beyond the horizon when there is none. */
  readonly earliest: Int32Array;
  /** For each activity the boundary at which it ends when it starts then. */
  readonly ends: Int32Array;
  /** For each activity the last boundary it can end at; −1 when there is none. */
  readonly latest: Int32Array;
  /** An order in which each activity follows what it waits for; without those that wait in a circle. */
  readonly order: readonly number[];
  /** False when some activity has no place, which proves that there is no schedule. */
  readonly possible: boolean;
}
