import type { Moment } from '../axis/moment.js';

/** From a half day on, what is held of a pool and what there is. */
export interface LoadStep {
  /** The half day. */
  readonly from: Moment;
  /** Units that are held, from 0. */
  readonly held: number;
  /** Units that there are, from 0; none when nothing is worked. */
  readonly units: number;
}

/** What is held of a pool over time. */
export interface PoolLoad {
  /** Id of the pool. */
  readonly pool: string;
  /** Id of the resource. */
  readonly resource: string;
  /** The most units that are held at a time. */
  readonly mostHeld: number;
  /** The most units that there are at a time. */
  readonly mostUnits: number;
  /** Share of its units that are held, 0–1, from the first day to the end of the plan; null when it has none. */
  readonly heldShare: number | null;
  /** How it changes, until the end of the plan. */
  readonly steps: readonly LoadStep[];
}
