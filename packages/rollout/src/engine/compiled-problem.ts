import type { ScheduleProblem } from './problem.js';

/** A calendar as two tables, which turn counting slots into looking up. */
export interface SlotTable {
  /** The slots that are worked in, rising. */
  readonly slots: Int32Array;
  /** For each boundary, 0 to the horizon, how many of them lie before it. */
  readonly before: Int32Array;
}

/** Lists of different lengths in one array: list k is `items[start[k]]` to before `items[start[k + 1]]`. */
export interface Lists {
  /** Where each list begins, and at last where the last one ends. */
  readonly start: Int32Array;
  /** All items. */
  readonly items: Int32Array;
}

/** A problem as flat arrays of whole numbers, its activities in the order of their ids. */
export interface CompiledProblem {
  /** What it was made of. */
  readonly problem: ScheduleProblem;
  /** How many activities there are. */
  readonly count: number;
  /** How many slots there are. */
  readonly horizon: number;
  /** For each activity here its position in the problem. */
  readonly original: Int32Array;
  /** For each position in the problem the activity here. */
  readonly position: Int32Array;
  /** Calendars; the last one works in every slot. */
  readonly calendars: readonly SlotTable[];
  /** For each activity its calendar. */
  readonly calendar: Int32Array;
  /** For each activity its slots of work. */
  readonly duration: Int32Array;
  /** For each activity the first slot it may start in. */
  readonly release: Int32Array;
  /** For each activity the boundary it must end at or before. */
  readonly deadline: Int32Array;
  /** For each activity the boundary it should end at; −1 for none. */
  readonly due: Int32Array;
  /** For each activity what a slot counts. */
  readonly weight: Float64Array;
  /** For each activity its pinned start; −1 for none. */
  readonly pinned: Int32Array;
  /** Order of priority: 0 for the highest. */
  readonly priorityRank: Int32Array;
  /** For each activity, and after them each batch, its needs, as positions in the tables of needs. */
  readonly needs: Int32Array;
  /** For each need its units. */
  readonly needUnits: Int32Array;
  /** For each need the resources that may supply it. */
  readonly needOptions: Lists;
  /** For each need and option the class of equal searches it belongs to. */
  readonly needClass: Int32Array;
  /** How many such classes there are. */
  readonly classCount: number;
  /** For each activity, and after them each batch, its spending, as positions in the tables of spending. */
  readonly spends: Int32Array;
  /** For each spending its budget. */
  readonly spendBudget: Int32Array;
  /** For each spending its amount. */
  readonly spendAmount: Float64Array;
  /** For each resource its units in each slot, calendars and freezes taken out. */
  readonly capacity: readonly Int32Array[];
  /** For each budget and slot the position of its period, −1 for none. */
  readonly periodOf: readonly Int32Array[];
  /** For each budget the amounts of its periods. */
  readonly amounts: readonly Float64Array[];
  /** For each activity the precedences that end in it. */
  readonly before: Lists;
  /** For each activity the precedences that begin in it. */
  readonly after: Lists;
  /** For each precedence the activity that ends first. */
  readonly first: Int32Array;
  /** For each precedence the activity that waits. */
  readonly second: Int32Array;
  /** For each precedence its least lag. */
  readonly least: Int32Array;
  /** For each precedence its greatest lag; −1 for none. */
  readonly most: Int32Array;
  /** For each precedence the calendar of its lags. */
  readonly lagCalendar: Int32Array;
  /** For each gate the activities it waits for. */
  readonly gateOf: Lists;
  /** For each gate the activities behind it. */
  readonly gateOpens: Lists;
  /** For each gate how many ends it waits for. */
  readonly gateCount: Int32Array;
  /** For each gate its lag. */
  readonly gateLag: Int32Array;
  /** For each activity the gates that wait for it. */
  readonly gatesFed: Lists;
  /** For each activity the gates it stands behind. */
  readonly gatesMet: Lists;
  /** For each activity its freezes. */
  readonly freezes: Lists;
  /** For each activity its batch; −1 for none. */
  readonly batch: Int32Array;
  /** For each batch how many a session serves. */
  readonly batchSize: Int32Array;
  /** Whether any precedence has a greatest lag. */
  readonly hasMost: boolean;
}
