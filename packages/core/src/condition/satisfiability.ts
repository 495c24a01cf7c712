import type { Scalar } from './scalar.js';
import type { Subject } from './subject.js';

/** What one subject is in an example. */
export interface Assignment {
  /** The subject. */
  readonly subject: Subject;
  /** Its value; null when it is not known. */
  readonly value: Scalar | readonly Scalar[] | null;
}

/** Some values make the condition true. */
export interface Satisfiable {
  /** Always `yes`. */
  readonly satisfiable: 'yes';
  /** Values that do, one for each subject, in the order in which the condition names them. */
  readonly example: readonly Assignment[];
}

/** No values make the condition true. */
export interface Unsatisfiable {
  /** Always `no`. */
  readonly satisfiable: 'no';
}

/** The search could not tell. */
export interface UndecidedSatisfiability {
  /** Always `undecided`. */
  readonly satisfiable: 'undecided';
  /** Why: a subject or clause that is not defined, a list with too many codes, or the limit of the search. */
  readonly reason: string;
}

/** Whether any values make a condition true. */
export type SatisfiabilityResult = Satisfiable | Unsatisfiable | UndecidedSatisfiability;
