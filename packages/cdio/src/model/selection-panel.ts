import type { Evidence } from '@sopana/core/evidence';
import type { Described, MissingAnswer } from '@sopana/scoring';

/** How somebody stands before a gate. `unknown` is neither yes nor no. */
export type GateOutcome = 'pass' | 'fail' | 'unknown';

/** What was found of one candidate at one gate. */
export interface GateFinding extends Described {
  /** Id of the gate. */
  readonly gate: string;
  /** What was found. */
  readonly outcome: GateOutcome;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
}

/** Somebody who may be chosen, by an opaque id. */
export interface Candidate extends Described {
  /** Unique among the candidates; not a name. */
  readonly id: string;
  /** Id of the route. */
  readonly route: string;
  /** What was found at the gates; a gate that is not named is unknown. */
  readonly findings?: readonly GateFinding[];
}

/** Somebody who marks, by an opaque id. */
export interface Assessor extends Described {
  /** Unique among the assessors; not a name. */
  readonly id: string;
}

/** An assessor who does not mark a candidate. */
export interface Recusal extends Described {
  /** Id of the assessor. */
  readonly assessor: string;
  /** Id of the candidate. */
  readonly candidate: string;
}

/** The code of a level, or why there is none; null is a mark that was not given. */
export type Mark = string | MissingAnswer | null;

/** The marks of one assessor for one candidate at one stage. */
export interface MarkSheet extends Described {
  /** Id of the stage. */
  readonly stage: string;
  /** Id of the assessor. */
  readonly assessor: string;
  /** Id of the candidate. */
  readonly candidate: string;
  /** Codes of levels by criterion; a criterion that is not named was not marked. */
  readonly marks: Readonly<Record<string, Mark>>;
}

/** Candidates, assessors and marks, as a document. */
export interface SelectionPanel extends Described {
  /** Kind and version of the format. */
  readonly sopana: 'selection-panel/1';
  /** Name of the selection. */
  readonly id: string;
  /** The rubric that the marks were given by. */
  readonly rubric: {
    /** Its id. */
    readonly id: string;
    /** Its version. */
    readonly version: string;
  };
  /** Who may be chosen. */
  readonly candidates: readonly Candidate[];
  /** Who marks. */
  readonly assessors: readonly Assessor[];
  /** Who does not mark whom. */
  readonly recusals?: readonly Recusal[];
  /** The marks; at most one sheet for each stage, assessor and candidate. */
  readonly sheets: readonly MarkSheet[];
}
