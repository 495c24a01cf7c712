import type { Reason } from '@sopana/core/condition';
import type { GateVerdict } from './gate-verdict.js';

/** Whether a check applies to a unit; unknown when what decides is not known. */
export type Applicability = 'applicable' | 'notApplicable' | 'unknown';

/** What a check came to, whether it applies or not and whatever waivers there are. */
export type Outcome = 'pass' | 'fail' | 'unknown';

/**
 * Why an outcome is unknown: the evaluator failed, reporters contradict each other, nobody ever reported, whoever reported could not tell, what
 * shows it is missing, or what shows it has expired.
 */
export type UnknownReason =
  | 'evaluatorError'
  | 'conflicting'
  | 'neverAssessed'
  | 'notDetermined'
  | 'evidenceMissing'
  | 'evidenceExpired';

/** How the evidence of a check stands on the day; `notAsked` when the check asks for none. */
export interface CheckFreshness {
  /** The weakest among the facts that the check reads. */
  readonly state: 'notAsked' | 'fresh' | 'undated' | 'notYet' | 'expired' | 'missing';
  /** The earliest of their last days, YYYY-MM-DD; null when none has one. */
  readonly expiresOn: string | null;
}

/** How the waivers of a check stand at the moment. `void`: granted by its owner, or of a check that cannot be waived. */
export interface CheckWaiver {
  /** The best there is. */
  readonly state: 'none' | 'live' | 'notYet' | 'expired' | 'void';
  /** Id of that waiver; null without one. */
  readonly id: string | null;
  /** The first moment at which it counts no longer, as it is written; null without one. */
  readonly expiresAt: string | null;
}

/** One check of one unit: four facts that are never merged, and what decided them. */
export interface CheckResult {
  /** Id of the check. */
  readonly check: string;
  /** Id of its phase. */
  readonly phase: string;
  /** Id of its severity. */
  readonly severity: string;
  /** Whether it applies. */
  readonly applicability: Applicability;
  /** The clauses of `appliesWhen` that decided; none when it applies to all. */
  readonly applicabilityReasons: readonly Reason[];
  /** What it came to. */
  readonly outcome: Outcome;
  /** Why it is unknown, the first that holds in the order of {@link UnknownReason}; null when it is known. */
  readonly unknownReason: UnknownReason | null;
  /** The clauses of `passesWhen` that decided; what was read says why it is not known. */
  readonly reasons: readonly Reason[];
  /** True when it fails by what was conceded without the evidence that a pass would need. */
  readonly isConceded: boolean;
  /** How its evidence stands. */
  readonly freshness: CheckFreshness;
  /** How its waivers stand. */
  readonly waiver: CheckWaiver;
  /** True only when the check has failed, is not known not to apply, and a waiver is live. */
  readonly isWaived: boolean;
  /** Ids of the checks that have to be met before and are not. */
  readonly waitsFor: readonly string[];
}

/** How many checks stand how; the first four add up to `total`, the next three to `applicable`. */
export interface Counts {
  /** All checks. */
  readonly total: number;
  /** Known to apply. */
  readonly applicable: number;
  /** Known not to apply. */
  readonly notApplicable: number;
  /** Not known whether they apply. */
  readonly applicabilityUnknown: number;
  /** Apply and pass. */
  readonly pass: number;
  /** Apply and fail, waived or not. */
  readonly fail: number;
  /** Apply and are unknown. */
  readonly unknown: number;
  /** Of `fail`, those that are waived. */
  readonly waived: number;
}

/** A check that is in no denominator, and why. */
export interface Exclusion {
  /** Id of the check. */
  readonly check: string;
  /** It is known not to apply, or it is not known whether it does. */
  readonly why: 'notApplicable' | 'applicabilityUnknown';
}

/** A share with all that is needed to read it. */
export interface ReadinessShare {
  /** Passed of the applicable, 0–1; null when none is known to apply. */
  readonly value: number | null;
  /** How many passed. */
  readonly numerator: number;
  /** How many are known to apply. */
  readonly denominator: number;
  /** Known outcomes of all that apply or may apply, 0–1; null when there are none. */
  readonly answeredShare: number | null;
  /** What was left out, in the order of the document. */
  readonly excluded: readonly Exclusion[];
}

/** One phase of a unit. */
export interface PhaseReadiness {
  /** Id of the phase. */
  readonly phase: string;
  /** Counts of its checks. */
  readonly counts: Counts;
  /** Their share. */
  readonly share: ReadinessShare;
}

/** What one criterion says of the type of a unit. */
export interface CriterionReading {
  /** Id of the criterion. */
  readonly criterion: string;
  /** Id of the type; null when what decides is not known, or no rule holds. */
  readonly type: string | null;
  /** Ids of the types that it may still be, lowest first; one when it is known. */
  readonly possible: readonly string[];
}

/** The type of a unit. */
export interface UnitTypeReading {
  /** Id of the lowest type that a criterion tells; null while that may change. */
  readonly type: string | null;
  /** What each criterion says. */
  readonly criteria: readonly CriterionReading[];
  /** Whether the criteria say the same; unknown while they may. */
  readonly agreement: 'agree' | 'disagree' | 'unknown';
}

/** Which check set a result is of. */
export interface CheckSetIdentity {
  /** Id of the document. */
  readonly id: string;
  /** Version of the content. */
  readonly version: string;
  /** Digest of the document. */
  readonly digest: string;
}

/** The readiness of one unit at one moment. */
export interface Readiness {
  /** The check set. */
  readonly set: CheckSetIdentity;
  /** Id of the unit. */
  readonly unit: string;
  /** The moment, as it was written. */
  readonly at: string;
  /** The day of that moment where the check set is at home, YYYY-MM-DD; evidence is as old as on that day. */
  readonly on: string;
  /** Counts of all checks. */
  readonly counts: Counts;
  /** Their share. */
  readonly share: ReadinessShare;
  /** The phases, in the order of the document. */
  readonly phases: readonly PhaseReadiness[];
  /** The checks, in the order of the document. */
  readonly checks: readonly CheckResult[];
  /** The gates, in the order of the document. */
  readonly gates: readonly GateVerdict[];
  /** The type of the unit; null when the document has no types. */
  readonly unitType: UnitTypeReading | null;
}
