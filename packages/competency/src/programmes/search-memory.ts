import type { SeatPlan } from './seat-plan.js';
import type { TrainingTask } from './training-task.js';

/** What a search learns on its way; kept between its nodes. */
export interface SearchMemory {
  /** What is solved. */
  readonly task: TrainingTask;
  /** The best plan so far. */
  best: SeatPlan;
  /** Values of the choices that were tried, by choice. */
  readonly tried: Map<string, number>;
  /** The greatest bound of nodes that could not be split further; null when there is none. */
  unsplit: number | null;
  /** Whether the next node is the first. */
  isFirst: boolean;
}
