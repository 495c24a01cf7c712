/**
 * What is to be scheduled, as plain whole numbers: nothing here knows of organisations, dates, regions or languages.
 *
 * Time is cut into slots, numbered from 0; a slot may be a day or half a day. A boundary between slots is named by the slot
 * that begins there, so that what ends at boundary 5 has slot 4 as its last. Things refer to each other by their position in
 * the lists of this problem; ids name them and break ties, so that the order of the lists changes nothing.
 */
export interface ScheduleProblem {
  /** How many slots there are; everything ends at this boundary or before. A whole number from 1. */
  readonly horizon: number;
  /** Which slots are worked in; may be empty, for whatever names none works in every slot. */
  readonly calendars: readonly SlotCalendar[];
  /** What is held while an activity is worked on, and free again after it. */
  readonly resources: readonly SlotResource[];
  /** What is used up, in periods. */
  readonly budgets: readonly PeriodBudget[];
  /** What is to be placed in time. */
  readonly activities: readonly SlotActivity[];
  /** What waits for the end of what. */
  readonly precedences: readonly SlotPrecedence[];
  /** What can be done together, up to so many at a time. */
  readonly batches: readonly SlotBatch[];
  /** What waits for the ends of some of a set. */
  readonly gates: readonly SlotGate[];
  /** When something may not start or be under way. */
  readonly freezes: readonly SlotFreeze[];
  /** What stands already. */
  readonly pins: readonly SlotPin[];
  /** What makes one schedule better than another. */
  readonly objective: ScheduleObjective;
}

/** Which slots are worked in. */
export interface SlotCalendar {
  /** Unique among the calendars. */
  readonly id: string;
  /** The slots that are worked in, rising, each below the horizon. */
  readonly slots: readonly number[];
}

/** From a slot on, so many units. */
export interface CapacityStep {
  /** The first slot; the first step begins with 0, the others rise. */
  readonly from: number;
  /** Units at the same time; a whole number from 0 to 2^30. */
  readonly units: number;
}

/** What is held while an activity is worked on. */
export interface SlotResource {
  /** Unique among the resources. */
  readonly id: string;
  /** Position of a calendar outside whose slots there are no units; null when there is none. */
  readonly calendar: number | null;
  /** How many units there are from when on. */
  readonly capacity: readonly CapacityStep[];
  /** What one unit costs for one slot, for the measure `cost`; a whole number from 0. */
  readonly rate: number;
}

/** What may be spent in a period. */
export interface BudgetPeriod {
  /** The first slot. */
  readonly from: number;
  /** The boundary at which it ends; periods rise and do not overlap. */
  readonly to: number;
  /** What may be spent on what starts in it; a whole number from 0. */
  readonly amount: number;
}

/** What is used up, in periods; what starts in no period can spend nothing. */
export interface PeriodBudget {
  /** Unique among the budgets. */
  readonly id: string;
  /** Its periods, rising, without overlap. */
  readonly periods: readonly BudgetPeriod[];
}

/** Units of one of several resources, held in every slot that is worked on. */
export interface SlotNeed {
  /** Positions of resources, the preferred first; one of them supplies all the units, from start to end. */
  readonly anyOf: readonly number[];
  /** How many units; a whole number from 1. */
  readonly units: number;
}

/** Money of one budget, charged to the period of the start. */
export interface SlotSpending {
  /** Position of the budget. */
  readonly budget: number;
  /** How much; a whole number from 0. */
  readonly amount: number;
}

/** What is to be placed in time. Once begun it goes on through all slots of its calendar until it is done. */
export interface SlotActivity {
  /** Unique among the activities. */
  readonly id: string;
  /** How many slots of its calendar are worked on; a whole number from 0. */
  readonly duration: number;
  /** Position of its calendar; null when it works in every slot. It starts in a slot of it. */
  readonly calendar: number | null;
  /** The first slot in which it may start; 0 when left out. */
  readonly release?: number;
  /** The boundary at which it must have ended; the horizon when left out. */
  readonly deadline?: number;
  /** The boundary at which it should have ended, for the measure `tardiness`; never tardy when left out. */
  readonly due?: number;
  /** What one slot later counts in `completion` and `tardiness`; a whole number from 0, 1 when left out. */
  readonly weight?: number;
  /** The higher, the earlier it is given its place when all else is alike; a whole number, 0 when left out. */
  readonly priority?: number;
  /** What it holds; may be empty. */
  readonly needs: readonly SlotNeed[];
  /** What it spends; may be empty. */
  readonly spends: readonly SlotSpending[];
}

/** One activity that waits for the end of another. */
export interface SlotPrecedence {
  /** Unique among the precedences. */
  readonly id: string;
  /** Position of the activity that ends first. */
  readonly before: number;
  /** Position of the activity that starts after it. */
  readonly after: number;
  /** How many slots lie between the end and the start at the least; a whole number from 0. */
  readonly least: number;
  /** How many at the most; any number when left out. */
  readonly most?: number;
  /** Position of the calendar whose slots are counted; null when every slot counts. */
  readonly calendar: number | null;
}

/** Activities that are done in sessions: one session serves up to so many, which all start with it. */
export interface SlotBatch {
  /** Unique among the batches. */
  readonly id: string;
  /** Positions of the activities, all of one duration and calendar, each in one batch only. Their own needs and spending count for each. */
  readonly members: readonly number[];
  /** How many one session serves at the most; a whole number from 1. */
  readonly size: number;
  /** What each session holds, once for all. */
  readonly needs: readonly SlotNeed[];
  /** What each session spends, once for all. */
  readonly spends: readonly SlotSpending[];
}

/** Activities that may start once enough of a set have ended. */
export interface SlotGate {
  /** Unique among the gates. */
  readonly id: string;
  /** Positions of the activities that are waited for. */
  readonly of: readonly number[];
  /** How many of them must have ended; a whole number from 0 to all. */
  readonly atLeast: number;
  /** How many slots lie between that end and a start behind the gate at the least; a whole number from 0. */
  readonly lag: number;
  /** Positions of the activities behind it. */
  readonly opens: readonly number[];
}

/** Slots in which activities may not start or be under way, or resources have no units. */
export interface SlotFreeze {
  /** Unique among the freezes. */
  readonly id: string;
  /** The first slot. */
  readonly from: number;
  /** The boundary at which it ends. */
  readonly to: number;
  /** `start`: no start in these slots. `work`: no slot between start and end, worked in or not, is one of these; resources have no units. */
  readonly forbids: 'start' | 'work';
  /** Positions of the activities that it holds for; may be empty. */
  readonly activities: readonly number[];
  /** Positions of the resources that it holds for, with `work` only; may be empty. */
  readonly resources: readonly number[];
}

/** An activity that stands already. */
export interface SlotPin {
  /** Position of the activity; each is pinned once at the most. */
  readonly activity: number;
  /** The slot in which it starts. */
  readonly start: number;
  /** Position of the resource for each of its needs; chosen by the planner when left out. */
  readonly resources?: readonly number[];
}

/**
 * What is measured, the less the better. `makespan`: the last end. `completion`: weight × end, summed. `tardiness`: weight ×
 * slots after the due boundary, summed. `cost`: rate × units × slots, summed. `load`: units in use squared, summed over the
 * resources and slots.
 */
export type ScheduleMeasure = 'makespan' | 'completion' | 'tardiness' | 'cost' | 'load';

/** One measure and its weight. */
export interface ObjectiveTerm {
  /** What is measured. */
  readonly measure: ScheduleMeasure;
  /** What one unit of it counts when terms are added; a whole number from 1. In a lexicographic order it changes nothing. */
  readonly weight: number;
}

/** What makes one schedule better than another. */
export interface ScheduleObjective {
  /** `lexicographic`: the first term that differs decides. `weighted`: the sum of weight × measure decides. */
  readonly order: 'lexicographic' | 'weighted';
  /** The terms, each measure once; at least one. */
  readonly terms: readonly [ObjectiveTerm, ...ObjectiveTerm[]];
}
