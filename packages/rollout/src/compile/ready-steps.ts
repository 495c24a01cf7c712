import { type Condition, compileCondition } from '@sopana/core/condition';
import type { StepForm } from '../model/compiled-rollout.js';
import type { RolloutStep, StepVariant } from '../model/rollout-template.js';
import type { ReadyCondition, ReadyStep } from './journey.js';
import { presenceAsked } from './presence-asked.js';
import { stepsInOrder } from './steps-in-order.js';

/**
 * The steps of a template, each with its conditions laid out once for many organisations.
 *
 * @param steps - without a circle, references lead somewhere
 * @returns in the order of the way
 */
export function readySteps(steps: readonly RolloutStep[]): readonly ReadyStep[] {
  const before = new Map<string, readonly string[]>();
  const ordered = stepsInOrder(steps);
  return ordered.map((step) => {
    const all = new Set((step.after ?? []).flatMap((link) => [link.step, ...(before.get(link.step) ?? [])]));
    const earlier = ordered.map(({ id }) => id).filter((id) => all.has(id));
    before.set(step.id, earlier);
    return {
      step,
      entryGiven: entryGiven(step.entry),
      doneWhen: ready(step.doneWhen),
      form: formOf(step, null),
      variants: (step.variants ?? []).map((variant) => ({
        when: readied(variant.when),
        form: variant.leftOut === true ? null : formOf(step, variant),
      })),
      before: earlier,
    };
  });
}

function ready(condition: Condition | undefined): ReadyCondition | null {
  return condition === undefined ? null : readied(condition);
}

/** Organisations whose planned steps leave the same facts share one condition. */
function entryGiven(entry: Condition | undefined): ReadyStep['entryGiven'] {
  const known = new Map<string, ReadyCondition>();
  return (coming) => {
    if (entry === undefined) return null;
    const key = coming.join(' ');
    const condition = known.get(key) ?? readied(presenceAsked(entry, new Set(coming)));
    known.set(key, condition);
    return condition;
  };
}

function readied(condition: Condition): ReadyCondition {
  return { condition, compiled: compileCondition(condition) };
}

function formOf(step: RolloutStep, variant: StepVariant | null): StepForm {
  return {
    step: step.id,
    variant: variant?.id ?? null,
    durationDays: variant?.durationDays ?? step.durationDays,
    needs: variant?.needs ?? step.needs ?? [],
    spends: variant?.spends ?? step.spends ?? [],
  };
}
