import type { Named } from './named.js';

/** One check. */
export interface CheckClause {
  /** Id of the check. */
  readonly check: string;
}

/** Another gate, with its rule. */
export interface GateReference {
  /** Id of the gate. */
  readonly gate: string;
}

/** Every part. */
export interface AllClause {
  /** The parts; at least one. */
  readonly all: readonly GateClause[];
}

/** One part or more. */
export interface AnyClause {
  /** The parts; at least one. */
  readonly any: readonly GateClause[];
}

/** Some number of the parts or more. */
export interface AtLeastClause {
  /** How many, a whole number from 1; of fewer parts that apply, all. */
  readonly atLeast: number;
  /** The parts; at least as many. */
  readonly of: readonly GateClause[];
}

/**
 * What must be met. There is no opposite: a gate can never be opened by something that is missing, and a check that comes to
 * pass can never close one.
 */
export type GateClause = CheckClause | GateReference | AllClause | AnyClause | AtLeastClause;

/** A named rule over checks. */
export interface GateRule extends Named {
  /** Id of the phase that it opens; absent when it opens none. */
  readonly phase?: string;
  /** Whether a failed check with a live waiver counts as met; `accepted` when absent. */
  readonly waivers?: 'accepted' | 'refused';
  /** What must be met. */
  readonly opensWhen: GateClause;
}
