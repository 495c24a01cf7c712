import type { CompiledRollout, HeldBecause, RolloutPlan } from '@sopana/rollout';
import { counted } from './counted.js';

const words: Readonly<Record<HeldBecause, string>> = {
  entryFalse: 'its entry condition does not hold',
  entryUnknown: 'whether its entry condition holds is not known',
  variantUnknown: 'which variant of it applies is not known',
  stepBefore: 'a step before it is held',
};
const mostNamed = 5;

/**
 * What is not in a plan, or only on facts that are still to come, in words.
 *
 * @param plan - the plan
 * @param compiled - the rollout
 * @returns one sentence for each step and reason, by step
 */
export function heldTexts(plan: RolloutPlan, { template }: CompiledRollout): readonly string[] {
  const sentences = template.steps.flatMap(({ id }) =>
    (Object.keys(words) as HeldBecause[]).flatMap((because) => {
      const held = plan.held.filter((one) => one.step === id && one.because === because);
      if (held.length === 0) return [];
      const named = held.slice(0, mostNamed).map(({ organisation }) => organisation);
      const rest = held.length - named.length;
      const who = `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
      return [`Held at ${id}, since ${words[because]}: ${counted(held.length, 'organisation')} (${who}).`];
    }),
  );
  const expected = new Set(plan.expected.map(({ organisation }) => organisation)).size;
  return [
    ...sentences,
    ...(plan.done.length === 0 ? [] : [`Done before the plan: ${counted(plan.done.length, 'step')}.`]),
    ...(plan.leftOut.length === 0 ? [] : [`Left out by a variant: ${counted(plan.leftOut.length, 'step')}.`]),
    ...(expected === 0
      ? []
      : [
          `Planned on facts that earlier steps are to leave: ${counted(plan.expected.length, 'step')} of ${counted(expected, 'organisation')}.`,
        ]),
  ];
}
