/** A bar of a Gantt chart. */
export interface GanttBar {
  /** First civil date. */
  readonly from: string;
  /** Last civil date. */
  readonly to: string;
  /** Position of the step. */
  readonly step: number;
  /** The part that is drawn thick; null when all of it is. */
  readonly core: { readonly from: string; readonly to: string } | null;
  /** What it says to those who point at it or hear it. */
  readonly words: string;
  /** Words beside it; nothing when empty. */
  readonly note: string;
}

/** A row of a Gantt chart. */
export interface GanttRow {
  /** What the row is called. */
  readonly name: string;
  /** Whether it is a heading, without bars. */
  readonly heading: boolean;
  /** Its bars, by start. */
  readonly bars: readonly GanttBar[];
}
