import type { CompetencyGap } from '../model/competency-gap.js';
import type { CompiledCatalogue } from '../model/compiled-catalogue.js';
import type { PlanSearch } from '../programmes/plan-search.js';

/** Seats that are to be had of a programme, where they are not those of the catalogue. */
export interface ProgrammeSeats {
  /** Id of the programme. */
  readonly programme: string;
  /** How many; a whole number from 0. */
  readonly seats: number;
}

/** A gap that is known, with the position of its person. */
export interface SearchedGap {
  /** The gap. */
  readonly gap: CompetencyGap;
  /** Position of the person. */
  readonly person: number;
  /** Levels missing. */
  readonly levels: number;
  /** Place of the level that is held. */
  readonly held: number;
}

/** Where a choice of programmes stands; going on from it never changes it. */
export interface ProgrammeSearch {
  /** What is chosen from. */
  readonly catalogue: CompiledCatalogue;
  /** Opaque ids of the people, in the order of the gaps. */
  readonly people: readonly string[];
  /** The known gaps. */
  readonly gaps: readonly SearchedGap[];
  /** How many needed competencies are unknown. */
  readonly toAssess: number;
  /** What a whole 1 of the search stands for. */
  readonly unit: number;
  /** The search. @internal */
  readonly search: PlanSearch;
}
