import type { Moment } from '../axis/moment.js';

/** Somebody who holds units of a pool. */
export interface Holder {
  /** Id of the activity; of one of them where an event holds the units. */
  readonly activity: string;
  /** Id of the event; null when the activity holds the units alone. */
  readonly event: string | null;
  /** How many units, from 1. */
  readonly units: number;
  /** The priority of its organisation, 0–1; null when none is known. Of an event the highest. */
  readonly priority: number | null;
}

/** Why an activity does not start earlier. */
export type PlacementReason =
  | {
      /** A step before it ends only then. */
      readonly kind: 'precedence';
      /** Id of the activity before it. */
      readonly before: string;
      /** When that one ends. */
      readonly ends: Moment;
      /** Days that must lie between, from 0. */
      readonly atLeastDays: number;
      /** Which days are counted. */
      readonly counted: 'workingDays' | 'civilDays';
    }
  | {
      /** It may not start before a day. */
      readonly kind: 'release';
      /** The civil date. */
      readonly on: string;
      /** Who says so. */
      readonly by: 'rollout' | 'wave' | 'organisation';
    }
  | {
      /** Its wave waits for another. */
      readonly kind: 'gate';
      /** Id of the wave that is waited for. */
      readonly wave: string;
      /** Id of its step. */
      readonly step: string;
      /** How many organisations must finish it, beside those that had done so before. */
      readonly atLeast: number;
      /** Id of the activity whose end opened the gate. */
      readonly openedBy: string;
      /** When that one ends. */
      readonly ends: Moment;
    }
  | {
      /** There is no work in between. */
      readonly kind: 'calendar';
      /** When it could have started but for days off. */
      readonly from: Moment;
      /** Ids of the working times in all of which it is worked on. */
      readonly workingTimes: readonly string[];
    }
  | {
      /** All units of a pool are taken. */
      readonly kind: 'pool';
      /** Id of the pool. */
      readonly pool: string;
      /** Id of the resource. */
      readonly resource: string;
      /** A half day on which too few are free. */
      readonly on: Moment;
      /** Units there are then. */
      readonly units: number;
      /** Units that are needed. */
      readonly needed: number;
      /** Who holds them then, by activity. */
      readonly holders: readonly Holder[];
    }
  | {
      /** Others who hold what it waits for come first. */
      readonly kind: 'priority';
      /** The priority of its own organisation, 0–1; null when none is known. */
      readonly own: number | null;
      /** Ids of the activities that come first, sorted. */
      readonly over: readonly string[];
    }
  | {
      /** The money of a fiscal period is spent. */
      readonly kind: 'budget';
      /** Id of the budget. */
      readonly budget: string;
      /** Id of the period; null when there is none at that time. */
      readonly period: string | null;
      /** What there is in the period. */
      readonly amount: number;
      /** What others spend in it. */
      readonly spent: number;
      /** What it would spend. */
      readonly needed: number;
    }
  | {
      /** It would reach into a freeze. */
      readonly kind: 'freeze';
      /** Id of the freeze. */
      readonly freeze: string;
    }
  | {
      /** Its start is given. */
      readonly kind: 'pin';
      /** When. */
      readonly on: Moment;
    }
  | {
      /** It comes together with others who cannot start earlier. */
      readonly kind: 'event';
      /** Id of the event. */
      readonly event: string;
      /** Ids of the activities that it waits for, sorted. */
      readonly waitsFor: readonly string[];
    }
  | {
      /** A step after it must follow soon, and cannot start earlier. */
      readonly kind: 'follower';
      /** Id of the activity after it. */
      readonly after: string;
      /** Days between them at the most. */
      readonly atMostDays: number;
    }
  | {
      /** Nothing holds it: the aims, or a search that has not looked further, put it there. */
      readonly kind: 'choice';
    };

/** Why an activity lies where it does. */
export interface ActivityExplanation {
  /** Id of the activity. */
  readonly activity: string;
  /** When it starts. */
  readonly starts: Moment;
  /** When its last half day of work is. */
  readonly ends: Moment;
  /** When it could start by its steps before, first days, gates and days off alone. */
  readonly earliest: Moment;
  /** What makes that the earliest. */
  readonly earliestBecause: readonly PlacementReason[];
  /** Working days between that and its start, a multiple of a half. */
  readonly waitedDays: number;
  /** What stands in the way of the last start before its own; what makes the earliest where it did not wait. */
  readonly reasons: readonly PlacementReason[];
}

/** One activity of a critical chain. */
export interface ChainLink {
  /** Id of the activity. */
  readonly activity: string;
  /** When it starts. */
  readonly starts: Moment;
  /** When its last half day of work is. */
  readonly ends: Moment;
  /** Why it does not start earlier: the reason that leads to the link before it. */
  readonly because: PlacementReason;
}

/** How much waits for a pool. */
export interface Bottleneck {
  /** Id of the pool. */
  readonly pool: string;
  /** Id of the resource. */
  readonly resource: string;
  /** Working days that activities wait, where units of this pool stand in the way last; summed. */
  readonly waitedDays: number;
  /** How many activities wait so. */
  readonly waiting: number;
  /** Share of its units that are held, 0–1, from the first day to the end of the plan; null when it has none. */
  readonly heldShare: number | null;
}
