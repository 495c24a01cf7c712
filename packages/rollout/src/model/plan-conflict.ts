/** One rule that takes part in a conflict. */
export type ConflictPart =
  | {
      /** An activity may not start before a day, or must have ended by one. */
      readonly kind: 'release' | 'deadline';
      /** Id of the organisation. */
      readonly organisation: string;
      /** Id of the step. */
      readonly step: string;
      /** The civil date. */
      readonly on: string;
      /** Ids of the deadlines that ask for it; empty when it is the last day of the rollout, or a first day. */
      readonly deadlines: readonly string[];
    }
  | {
      /** A step waits for another of the same organisation. */
      readonly kind: 'precedence';
      /** Id of the organisation. */
      readonly organisation: string;
      /** Id of the step that comes first. */
      readonly before: string;
      /** Id of the step that waits. */
      readonly after: string;
    }
  | {
      /** A wave waits for a share of another. */
      readonly kind: 'gate';
      /** Id of the wave that waits. */
      readonly wave: string;
      /** Id of the wave that is waited for. */
      readonly for: string;
      /** Id of its step. */
      readonly step: string;
      /** How many organisations must finish it. */
      readonly atLeast: number;
    }
  | {
      /** A freeze. */
      readonly kind: 'freeze';
      /** Its id. */
      readonly freeze: string;
    }
  | {
      /** A pin. */
      readonly kind: 'pin';
      /** Id of the organisation. */
      readonly organisation: string;
      /** Id of the step. */
      readonly step: string;
      /** The civil date of the start. */
      readonly on: string;
    }
  | {
      /** There are only so many units of a pool. */
      readonly kind: 'pool';
      /** Id of the pool. */
      readonly pool: string;
      /** Id of the resource. */
      readonly resource: string;
    }
  | {
      /** There is only so much of a budget. */
      readonly kind: 'budget';
      /** Id of the budget. */
      readonly budget: string;
    };

/** A change that resolves a conflict. */
export interface PlanRelaxation {
  /** What is changed. */
  readonly change: PlanChange;
  /** Whether a smaller change of the same kind is proved not to be enough. */
  readonly least: boolean;
  /** What is known of the whole rollout with it: other conflicts may remain. */
  readonly whole: 'feasible' | 'infeasible' | 'undecided';
}

/** One change of a rollout that leaves it easier to plan. */
export type PlanChange =
  | {
      /** More units of a pool for some time. */
      readonly kind: 'units';
      /** Id of the pool. */
      readonly pool: string;
      /** Id of the resource. */
      readonly resource: string;
      /** First civil date. */
      readonly from: string;
      /** Last civil date. */
      readonly to: string;
      /** How many more. */
      readonly more: number;
    }
  | {
      /** A later deadline for one activity. */
      readonly kind: 'deadline';
      /** Id of the organisation. */
      readonly organisation: string;
      /** Id of the step. */
      readonly step: string;
      /** The last civil date as it is. */
      readonly by: string;
      /** The last civil date as it would be. */
      readonly until: string;
      /** How many civil days later, a multiple of a half. */
      readonly laterDays: number;
    }
  | {
      /** More money in a fiscal period. */
      readonly kind: 'amount';
      /** Id of the budget. */
      readonly budget: string;
      /** Id of the period. */
      readonly period: string;
      /** How much more. */
      readonly more: number;
    }
  | {
      /** One rule is dropped. */
      readonly kind: 'without';
      /** The rule. */
      readonly part: ConflictPart;
    };

/** Rules that cannot hold together. */
export interface PlanConflict {
  /** The rules; with any of them left out, the others can hold. Empty when durations and days off alone do not fit. */
  readonly parts: readonly ConflictPart[];
  /** Changes each of which resolves this conflict. */
  readonly relaxations: readonly PlanRelaxation[];
  /** Whether it was proved that none of the rules can be spared; false when the effort ran out. */
  readonly irreducible: boolean;
}
