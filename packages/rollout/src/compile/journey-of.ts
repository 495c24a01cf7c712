import { type ConditionContext, evaluateCondition, type Reason, type Truth } from '@sopana/core/condition';
import type { ExpectedEntry, HeldBecause, HeldStep, StepForm } from '../model/compiled-rollout.js';
import type { RolloutOrganisation } from '../model/rollout.js';
import type { StepLink } from '../model/rollout-template.js';
import type { Journey, PlannedStep, ReadyCondition, ReadyStep } from './journey.js';
import { linksOver } from './links-over.js';
import { readOrganisation, stillToCome } from './read-organisation.js';

/**
 * The way of one organisation: what is planned, what is done, left out, or cannot be entered.
 *
 * @param organisation - the organisation
 * @param steps - in the order of the way
 * @returns each step in exactly one of the lists
 *
 * @source Our convention: unknown is not yes; facts that a planned step establishes are not known before it.
 */
export function journeyOf(organisation: RolloutOrganisation, steps: readonly ReadyStep[]): Journey {
  const planned: PlannedStep[] = [];
  const held: HeldStep[] = [];
  const done: string[] = [];
  const leftOut: string[] = [];
  const expected: ExpectedEntry[] = [];
  const skipped = new Map<string, readonly StepLink[]>();
  const heldIds = new Set<string>();
  const leaves = new Map<string, readonly string[]>();
  const reader = readOrganisation(organisation);
  const now = reader([]);
  for (const { step, entryGiven, doneWhen, form, variants, before } of steps) {
    const hold = (because: HeldBecause, stepBefore: string | null, reasons: readonly Reason[]): void => {
      heldIds.add(step.id);
      held.push({ organisation: organisation.id, step: step.id, because, stepBefore, reasons });
    };
    if (doneWhen !== null && doneWhen.compiled.truthIn(now) === 'true') {
      done.push(step.id);
      skipped.set(step.id, []);
      continue;
    }
    const chosen = variantOf(variants, form, now);
    if (chosen.form === null && chosen.unknown === null) {
      leftOut.push(step.id);
      skipped.set(step.id, linksOver(step.after ?? [], skipped));
      continue;
    }
    const links = linksOver(step.after ?? [], skipped);
    const stop = links.map((link) => link.step).find((id) => heldIds.has(id));
    if (stop !== undefined) {
      hold('stepBefore', stop, []);
      continue;
    }
    const coming = before.flatMap((id) => leaves.get(id) ?? []);
    const later = coming.length === 0 ? now : reader(coming);
    const entry = entryGiven(coming);
    const truth: Truth = entry === null ? 'true' : entry.compiled.truthIn(later);
    if (entry !== null && truth !== 'true') {
      const { reasons } = evaluateCondition(entry.condition, later);
      const facts = factsToCome(reasons);
      if (truth === 'false' || facts === null) {
        hold(truth === 'false' ? 'entryFalse' : 'entryUnknown', null, reasons);
        continue;
      }
      expected.push({ organisation: organisation.id, step: step.id, facts });
    }
    if (chosen.form === null) {
      hold('variantUnknown', null, reasonsOf(chosen.unknown, now));
      continue;
    }
    leaves.set(
      step.id,
      (step.exit ?? []).map(({ fact }) => fact),
    );
    planned.push({ form: chosen.form, links });
  }
  return { planned, held, done, leftOut, expected };
}

interface ChosenVariant {
  /** The form; null when the step is left out, or when it is not known which one applies. */
  readonly form: StepForm | null;
  /** The condition that is not known; null when all that matter are. */
  readonly unknown: ReadyCondition | null;
}

/** A variant after one that is not known cannot be chosen: the one before might have been meant. */
function variantOf(
  variants: ReadyStep['variants'],
  otherwise: StepForm,
  context: ConditionContext,
): ChosenVariant {
  for (const { when, form } of variants) {
    const truth = when.compiled.truthIn(context);
    if (truth === 'true') return { form, unknown: null };
    if (truth === 'unknown') return { form: null, unknown: when };
  }
  return { form: otherwise, unknown: null };
}

function reasonsOf(condition: ReadyCondition | null, context: ConditionContext): readonly Reason[] {
  return condition === null ? [] : evaluateCondition(condition.condition, context).reasons;
}

/** The facts that an unknown condition waits for, when it waits for nothing else. */
function factsToCome(reasons: readonly Reason[]): readonly string[] | null {
  const facts = new Set<string>();
  for (const { reading, subject } of reasons) {
    if (reading.known || reading.reason !== stillToCome || subject === null) return null;
    facts.add(subject.id);
  }
  return [...facts].sort();
}
