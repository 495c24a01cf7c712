import type { Domain } from '@sopana/core/condition';
import type { CheckSet } from './check-set.js';
import type { CheckSetIdentity } from './readiness.js';

/** A part of a compiled gate: a check by its position, or some number of parts. */
export type GatePart =
  | {
      /** Position of the check in the document. */
      readonly check: number;
      /** Whether a live waiver of it counts: no gate on the way refuses waivers. */
      readonly acceptsWaivers: boolean;
    }
  | {
      /** How many parts must be met, from 1 to their number. */
      readonly atLeast: number;
      /** The parts. */
      readonly of: readonly GatePart[];
    };

/** A gate with its references resolved. */
export interface CompiledGate {
  /** Id of the gate. */
  readonly id: string;
  /** The rule. */
  readonly rule: GatePart;
}

/** A check set laid out once, for one unit or many. */
export interface CheckPlan {
  /** The document. */
  readonly set: CheckSet;
  /** Which document it is. */
  readonly identity: CheckSetIdentity;
  /** Minutes that days are ahead of universal time. */
  readonly offsetMinutes: number;
  /** What each fact can be, by id. */
  readonly facts: ReadonlyMap<string, Domain>;
  /** What each attribute can be, by id. */
  readonly attributes: ReadonlyMap<string, Domain>;
  /** Position of each check, by id. */
  readonly positions: ReadonlyMap<string, number>;
  /** For each check the ids of the facts that `passesWhen` reads, each once. */
  readonly factsRead: readonly (readonly string[])[];
  /** The gates. */
  readonly gates: readonly CompiledGate[];
}
