/** How a check stands before a gate. */
export type GateStanding = 'met' | 'waived' | 'failed' | 'unknown' | 'applicabilityUnknown' | 'notApplicable';

/** One check and its say in a gate. */
export interface GateReason {
  /** Id of the check. */
  readonly check: string;
  /** How it stands before this gate; a waiver counts only where the gate accepts waivers. */
  readonly standing: GateStanding;
}

/**
 * How a gate stands. `open` only when that is known; `closed` when no answer to what is unknown could open it; else
 * `undecided`; `notApplicable` when none of its checks applies.
 */
export type GateState = 'open' | 'closed' | 'undecided' | 'notApplicable';

/** How a gate stands, and what decided it. */
export interface GateVerdict {
  /** Id of the gate. */
  readonly gate: string;
  /** How it stands. */
  readonly state: GateState;
  /** The checks that decided, each once in the order of the rule: what opened it, what closes it, or what is unknown. */
  readonly reasons: readonly GateReason[];
  /** Ids of checks that have failed and count as met by a waiver; empty unless the gate is open. */
  readonly byWaiver: readonly string[];
}
