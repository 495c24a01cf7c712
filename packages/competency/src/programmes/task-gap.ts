/** A gap as the search reads it. */
export interface TaskGap {
  /** Position of the person. */
  readonly person: number;
  /** Competency, as a key. */
  readonly competency: string;
  /** Place of the level that is held, from 0. */
  readonly held: number;
  /** Place of the level that is needed, above the one held. */
  readonly needed: number;
  /** Weight of one level, whole and from 0. */
  readonly weight: number;
}

/** A programme as the search reads it. */
export interface TaskProgramme {
  /** Price, whole. */
  readonly cost: number;
  /** Seats. */
  readonly seats: number;
  /** Positions of the programmes before it. */
  readonly after: readonly number[];
  /** What it raises. */
  readonly raises: readonly { readonly competency: string; readonly from: number; readonly to: number }[];
}
