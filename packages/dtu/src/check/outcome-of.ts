import { type Condition, evaluateCondition, type Reason } from '@sopana/core/condition';
import type { Check } from '../model/check.js';
import type { CheckPlan } from '../model/check-plan.js';
import type { Applicability, Outcome, UnknownReason } from '../model/readiness.js';
import { contextOf } from './context-of.js';
import type { UnitStanding } from './reading-of.js';
import { unknownReasons } from './unknown-reasons.js';

/** What a check came to, without freshness and waivers. */
export interface CheckOutcome {
  /** Whether it applies. */
  readonly applicability: Applicability;
  /** The clauses that decided that. */
  readonly applicabilityReasons: readonly Reason[];
  /** What it came to. */
  readonly outcome: Outcome;
  /** Why it is unknown; null when it is known. */
  readonly unknownReason: UnknownReason | null;
  /** The clauses that decided. */
  readonly reasons: readonly Reason[];
  /** True when it fails by what was conceded without evidence. */
  readonly isConceded: boolean;
}

const applicabilities = { true: 'applicable', false: 'notApplicable', unknown: 'unknown' } as const;
const outcomes = { true: 'pass', false: 'fail' } as const;
const always: Condition = { all: [] };

/**
 * What a check comes to for a unit: applicability and outcome, each on its own.
 *
 * @param plan - the compiled check set
 * @param check - the check
 * @param standing - what is known of the unit
 * @returns a pass only by facts with the evidence that is asked for; a fail by those, or by what was said without: who says that
 * something is not there need not prove it
 */
export function outcomeOf(plan: CheckPlan, check: Check, standing: UnitStanding): CheckOutcome {
  const { appliesWhen = always, passesWhen, evidence } = check;
  const stated = contextOf(plan, standing, undefined);
  const applies = evaluateCondition(appliesWhen, stated);
  const applied = {
    applicability: applicabilities[applies.truth],
    applicabilityReasons: applies.reasons,
  };
  const shown = evaluateCondition(passesWhen, contextOf(plan, standing, evidence));
  if (shown.truth !== 'unknown') {
    const outcome = outcomes[shown.truth];
    return { ...applied, outcome, unknownReason: null, reasons: shown.reasons, isConceded: false };
  }
  const conceded = evaluateCondition(passesWhen, stated);
  if (conceded.truth === 'false') {
    return { ...applied, outcome: 'fail', unknownReason: null, reasons: conceded.reasons, isConceded: true };
  }
  const told = new Set(shown.reasons.map(({ reading }) => (reading.known ? '' : reading.reason)));
  const unknownReason = unknownReasons.find((reason) => told.has(reason)) ?? 'notDetermined';
  return { ...applied, outcome: 'unknown', unknownReason, reasons: shown.reasons, isConceded: false };
}
