/** Slots of a person: one for each programme that might help. */
export interface TrainingTask {
  /** Number of programmes. */
  readonly programmes: number;
  /** Price of each programme, whole. */
  readonly cost: readonly number[];
  /** Seats of each programme. */
  readonly seats: readonly number[];
  /** Positions of the programmes that have to be followed before each programme. */
  readonly after: readonly (readonly number[])[];
  /** What may be spent, whole. */
  readonly budget: number;
  /** Number of gaps that some programme narrows. */
  readonly gaps: number;
  /** Levels missing of each gap. */
  readonly depth: Int32Array;
  /** Weight of one level of each gap, whole. */
  readonly weight: Float64Array;
  /** Where the edges of each gap begin, and after the last one where they end. */
  readonly edgeStart: Int32Array;
  /** Slot of each edge; the edges of a gap are ordered by the level that they lead to. */
  readonly edgeSlot: Int32Array;
  /** Levels above the start of the gap from which an edge can be taken. */
  readonly edgeFrom: Int32Array;
  /** Levels above the start of the gap to which an edge leads. */
  readonly edgeTo: Int32Array;
  /** Gap of each edge. */
  readonly edgeGap: Int32Array;
  /** Number of slots. */
  readonly slots: number;
  /** Programme of each slot. */
  readonly slotProgramme: Int32Array;
  /** Position of the person of each slot. */
  readonly slotPerson: Int32Array;
  /** Edges of each slot. */
  readonly slotEdges: readonly (readonly number[])[];
  /** Slots of the same person that each slot needs. */
  readonly slotNeeds: readonly (readonly number[])[];
  /** Slots of the same person that need each slot. */
  readonly slotNeededBy: readonly (readonly number[])[];
  /** Slot and the slot that it needs, pair after pair. */
  readonly links: Int32Array;
  /** Slots of each programme. */
  readonly byProgramme: readonly (readonly number[])[];
  /** Slots of each person, by position. */
  readonly byPerson: readonly (readonly number[])[];
  /** Weight of all levels of all gaps that some programme narrows; nothing can close more. */
  readonly ceiling: number;
}
