import type { Instrument } from '../model/instrument.js';
import type { Step } from '../model/step.js';

/**
 * Steps with the document's pipelines written out.
 *
 * @param steps - as declared
 * @param instrument - the document
 * @returns the steps of each named pipeline in the place of its name; pipelines do not name each other
 */
export function expandSteps(steps: readonly Step[], instrument: Instrument): readonly Step[] {
  return steps.flatMap((step) =>
    'use' in step ? (instrument.pipelines?.find((pipeline) => pipeline.id === step.use)?.then ?? []) : [step],
  );
}
