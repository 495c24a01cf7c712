import type { Provenance } from '@sopana/core/document';
import type { Text } from '@sopana/core/text';

/** How firm the days of a year are: the Gazette has them, they are announced but may change, or they are computed. */
export type HolidayStanding = 'gazetted' | 'tentative' | 'estimated';

/** A year that a list speaks of. */
export interface HolidayYear {
  /** The year. */
  readonly year: number;
  /** How firm its days are. */
  readonly standing: HolidayStanding;
}

/** A day on which some do not work. */
export interface Holiday {
  /** The civil date, YYYY-MM-DD. */
  readonly date: string;
  /** For whom: `public`, `bank`, `mercantile`; `poya` marks a full-moon day. */
  readonly kinds: readonly string[];
  /** Its name. */
  readonly label: Text;
}

/** The holidays of some years. A year that is not in `years` is unknown, not free of holidays. */
export interface HolidayList extends Provenance {
  /** Kind and version of the format. */
  readonly sopana: 'holiday-list/1';
  /** Name of the document. */
  readonly id: string;
  /** Version of the content. */
  readonly version: string;
  /** Its title. */
  readonly title: Text;
  /** Languages of its texts, the first the one to fall back on. */
  readonly languages: readonly string[];
  /** The years that are covered, in order. */
  readonly years: readonly HolidayYear[];
  /** The days, in order. */
  readonly days: readonly Holiday[];
}
