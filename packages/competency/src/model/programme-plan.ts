/** Levels of one competency. */
export interface CompetencyLevels {
  /** Id of the competency. */
  readonly competency: string;
  /** How many levels, counted person by person. */
  readonly levels: number;
}

/** A programme that was chosen, and why. */
export interface ChosenProgramme {
  /** Id of the programme. */
  readonly programme: string;
  /** Its price. */
  readonly cost: number;
  /** Opaque ids of those who follow it, in the order of the gaps. */
  readonly people: readonly string[];
  /** Seats that stay empty. */
  readonly emptySeats: number;
  /** Levels that would stay open if it fell out and nobody moved to another, with what needs it. */
  readonly closes: readonly CompetencyLevels[];
  /** The same, weighted. */
  readonly worth: number;
  /** Ids of chosen programmes that need it. */
  readonly neededBy: readonly string[];
}

/** Runs of one programme. */
export interface ProgrammeRuns {
  /** Id of the programme. */
  readonly programme: string;
  /** How often it would be held, so that there are seats for all; from 1. */
  readonly runs: number;
}

/** What stays open of a competency, and what it would cost to close it. */
export interface OpenCompetency {
  /** Id of the competency. */
  readonly competency: string;
  /** How many people have a gap left. */
  readonly people: number;
  /** Levels that stay open. */
  readonly levels: number;
  /** Levels of these that no programme of the catalogue closes, whatever is paid. */
  readonly withoutProgramme: number;
  /**
   * Price of the cheapest further runs that close the rest, if everybody who is left follows each of the programmes; null when
   * the catalogue has more programmes for it than are compared.
   */
  readonly price: number | null;
  /** These runs, in the order of the catalogue. */
  readonly programmes: readonly ProgrammeRuns[];
}

/** The programmes to buy, who follows them, and what is proved. */
export interface ProgrammePlan {
  /** `optimal`: proved that no plan closes more; `undecided`: a plan may, by at most `distance`. */
  readonly outcome: 'optimal' | 'undecided';
  /** What was chosen, in the order of the catalogue. */
  readonly programmes: readonly ChosenProgramme[];
  /** What it costs. */
  readonly cost: number;
  /** What could be spent. */
  readonly budget: number;
  /** Weighted levels closed. */
  readonly closed: number;
  /** Levels closed, each counted once. */
  readonly levels: number;
  /** No plan closes more, weighted. */
  readonly bound: number;
  /** The bound less what is closed; 0 with proof. */
  readonly distance: number;
  /** What stays open, in the order of the framework. */
  readonly open: readonly OpenCompetency[];
  /** How many needed competencies are unknown: to be assessed, not trained. */
  readonly toAssess: number;
  /** How many nodes of the search were looked at. */
  readonly explored: number;
}
