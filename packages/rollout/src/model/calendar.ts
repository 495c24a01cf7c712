import type { Text } from '@sopana/core/text';
import type { Described } from './described.js';

/** Which half of a day is worked: both, one of them, or none. */
export type DayPart = 'full' | 'morning' | 'afternoon' | 'none';

/** A day that differs from its weekday; its label is its name. */
export interface CalendarDay extends Described {
  /** The civil date, YYYY-MM-DD. */
  readonly date: string;
  /** What kinds of day off it is, such as `public` or `bank`; words of the document's own. For everybody when absent. */
  readonly kinds?: readonly string[];
  /** What is still worked on it; nothing when absent. */
  readonly works?: DayPart;
}

/** How firm the days of a year are: they stand, they are announced but may change, or they are computed. */
export type CalendarStanding = 'gazetted' | 'tentative' | 'estimated';

/** A year whose days are all listed. */
export interface CalendarYear {
  /** The year, a whole number from 1 to 9999. */
  readonly year: number;
  /** How firm its days are; a plan that uses a year whose days may change says so. */
  readonly standing: CalendarStanding;
}

/** Days off of some years, as a document: of other years it says nothing. */
export interface Calendar extends Described {
  /** Kind and version of the format. */
  readonly sopana: 'holiday-list/1';
  /** Name of the document, the same in all its versions. */
  readonly id: string;
  /** Version of the content. */
  readonly version: string;
  /** What the calendar is called. */
  readonly title?: Text;
  /** Languages of its texts, in the order in which they stand in for each other. */
  readonly languages?: readonly string[];
  /** The years that are covered, in any order. */
  readonly years: readonly CalendarYear[];
  /** The days, in any order, each within these years; a date stands once for each thing that falls on it. */
  readonly days: readonly CalendarDay[];
}

/** What is worked on each day of a week. */
export interface WorkingWeek {
  /** Monday; nothing when absent. */
  readonly monday?: DayPart;
  /** Tuesday; nothing when absent. */
  readonly tuesday?: DayPart;
  /** Wednesday; nothing when absent. */
  readonly wednesday?: DayPart;
  /** Thursday; nothing when absent. */
  readonly thursday?: DayPart;
  /** Friday; nothing when absent. */
  readonly friday?: DayPart;
  /** Saturday; nothing when absent. */
  readonly saturday?: DayPart;
  /** Sunday; nothing when absent. */
  readonly sunday?: DayPart;
}

/** A calendar that is observed, and which kinds of its days. */
export interface ObservedCalendar {
  /** Id of a calendar that is passed to the planner. */
  readonly calendar: string;
  /** The kinds of day that are off; all days when absent. */
  readonly kinds?: readonly string[];
}

/** When some of the people in a rollout work. */
export interface WorkingTime extends Described {
  /** Unique among the working times of the document. */
  readonly id: string;
  /** What is worked in an ordinary week. */
  readonly week: WorkingWeek;
  /** The calendars whose days off are observed; a day that one of them has off is off. None when absent. */
  readonly observes?: readonly ObservedCalendar[];
  /** Single days that are known to differ; they outrank the calendars and the week. */
  readonly days?: readonly CalendarDay[];
}
