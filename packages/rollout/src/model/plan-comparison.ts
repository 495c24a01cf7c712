import type { PlanAim } from './rollout-plan.js';

/** One aim in two plans. */
export interface ComparedAim {
  /** What is measured. */
  readonly kind: PlanAim['kind'];
  /** In the left plan; null where there is no plan. */
  readonly left: number | null;
  /** In the right plan; null where there is no plan. */
  readonly right: number | null;
}

/** A last day in two plans. */
export interface ComparedEnd {
  /** Civil date in the left plan; null where there is none. */
  readonly left: string | null;
  /** Civil date in the right plan; null where there is none. */
  readonly right: string | null;
  /** Civil days by which the right is later, negative when it is earlier; null unless both have one. */
  readonly laterDays: number | null;
}

/** The last day of a wave in two plans. */
export interface ComparedWave extends ComparedEnd {
  /** Id of the wave. */
  readonly wave: string;
}

/** An activity that lies elsewhere, or is in one of the plans only. */
export interface MovedActivity {
  /** Id of the activity. */
  readonly activity: string;
  /** Civil date of its start in the left plan; null where it has no place. */
  readonly left: string | null;
  /** Civil date of its start in the right plan; null where it has no place. */
  readonly right: string | null;
  /** Civil days by which it starts later in the right plan, negative when earlier; null unless both have it. */
  readonly laterDays: number | null;
}

/** Two plans side by side. */
export interface PlanComparison {
  /** Outcomes of the left and the right plan. */
  readonly outcomes: readonly [string, string];
  /** The aims, in the order of the left plan; those of the right plan alone after them. */
  readonly aims: readonly ComparedAim[];
  /** The last day of all. */
  readonly ends: ComparedEnd;
  /** The last day of each wave, by id. */
  readonly waves: readonly ComparedWave[];
  /** Activities that start on another day, or in one plan only, by id. */
  readonly moved: readonly MovedActivity[];
  /** How many start on the same day in both. */
  readonly unmoved: number;
}
