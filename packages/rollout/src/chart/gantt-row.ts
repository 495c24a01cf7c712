import type { Moment } from '../axis/moment.js';

/** A bar of a Gantt chart. */
export interface GanttBar {
  /** The first half day. */
  readonly from: Moment;
  /** The last half day. */
  readonly to: Moment;
  /** Position of the step. */
  readonly step: number;
  /** The part that is drawn thick, from one civil date to another; null when all of it is. */
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
