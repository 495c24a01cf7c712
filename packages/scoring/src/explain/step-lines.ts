import type { StepExplanation } from '../model/explanation.js';
import type { Step } from '../model/step.js';
import { say, type Voice } from './voice.js';

/**
 * Steps as they were taken.
 *
 * @param steps - in order
 * @param voice - how they are told
 * @returns one line for each
 */
export function stepLines(steps: readonly StepExplanation[], voice: Voice): readonly string[] {
  return steps.map(({ step, before, after }) =>
    say(voice, 'step', {
      step: showStep(step),
      before: before ?? voice.phrases.nothing,
      after: after ?? voice.phrases.nothing,
    }),
  );
}

function showStep(step: Step): string {
  const [[verb, argument] = ['', '']] = Object.entries(step).filter(([key]) => key !== 'fittedFrom');
  const shown = typeof argument === 'object' ? JSON.stringify(argument) : String(argument);
  return `${verb} ${shown.length > 80 ? `${shown.slice(0, 77)}…` : shown}`;
}
