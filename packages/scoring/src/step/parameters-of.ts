import type { PathStep } from '@sopana/core';
import type { Parameter } from '../model/parameter.js';
import type { Step } from '../model/step.js';

/** A parameter with its place inside the step. */
export interface PlacedParameter {
  /** The parameter. */
  readonly parameter: Parameter;
  /** The way from the step to it. */
  readonly path: readonly PathStep[];
}

/**
 * The parameters of a step.
 *
 * @param step - any step
 * @returns each with its place, in reading order
 */
export function parametersOf(step: Step): readonly PlacedParameter[] {
  if ('times' in step) return [{ parameter: step.times, path: ['times'] }];
  if ('dividedBy' in step) return [{ parameter: step.dividedBy, path: ['dividedBy'] }];
  if ('plus' in step) return [{ parameter: step.plus, path: ['plus'] }];
  if ('subtractFrom' in step) return [{ parameter: step.subtractFrom, path: ['subtractFrom'] }];
  if ('impute' in step) return [{ parameter: step.impute, path: ['impute'] }];
  if ('clip' in step) {
    return step.clip.flatMap((parameter, at) =>
      parameter === null ? [] : [{ parameter, path: ['clip', at] }],
    );
  }
  if ('goalposts' in step) return named('goalposts', step.goalposts, ['worst', 'best']);
  if ('zscore' in step) return named('zscore', step.zscore, ['mean', 'deviation']);
  return 'distance' in step ? named('distance', step.distance, ['target', 'worst']) : [];
}

function named<K extends string>(
  verb: string,
  parameters: Readonly<Record<K, Parameter>>,
  keys: readonly K[],
): readonly PlacedParameter[] {
  return keys.map((key) => ({ parameter: parameters[key], path: [verb, key] }));
}
