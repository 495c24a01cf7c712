import type { Cut } from './cut.js';
import type { Prices } from './prices.js';
import type { SeatPlan } from './seat-plan.js';
import type { SeatTable } from './seat-table.js';
import type { TrainingTask } from './training-task.js';

/** Who may follow what once the programmes are chosen. */
export interface SeatNode {
  /** The sets that people might follow. */
  readonly table: SeatTable;
  /** 1 for the sets that are still open. */
  readonly alive: Uint8Array;
  /** Price of a seat of each programme. */
  readonly prices: Float64Array;
}

/** Plans that are still to be looked at. */
export interface PlanNode {
  /** For each programme 1 (chosen), 0 (left out) or −1 (open). */
  readonly decided: Int8Array;
  /** No plan of the node closes more; whole. */
  readonly bound: number;
  /** Bounds that hold below the node. */
  readonly cuts: readonly Cut[];
  /** Prices to go on from. */
  readonly prices: Prices;
  /** Length of the next step of the prices. */
  readonly step: number;
  /** Present when the programmes are chosen and the seats are being given. */
  readonly seats?: SeatNode;
}

/** Where a search stands; going on from it never changes it. */
export interface PlanSearch {
  /** What is solved. */
  readonly task: TrainingTask;
  /** What is still to be looked at; the last is next. */
  readonly open: readonly PlanNode[];
  /** The best plan so far; at first the one that chooses nothing. */
  readonly best: SeatPlan;
  /** Values of the choices that were tried, by choice. */
  readonly tried: ReadonlyMap<string, number>;
  /** The greatest bound of nodes that could not be split further; null when there is none. */
  readonly unsplit: number | null;
  /** How many nodes were looked at. */
  readonly explored: number;
}
