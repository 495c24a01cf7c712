import type { JoinStep, OpaqueStep, Step, TestStep } from './step.js';

/** What each kind of step makes of the results before it. */
export interface StepRules<X, R> {
  /** The result of a test, with its position among the steps. */
  test(step: TestStep, at: number): R;
  /** The result of a clause that is not understood. */
  opaque(step: OpaqueStep<X>): R;
  /** Several results joined, in the order of the condition. */
  join(step: JoinStep, parts: readonly R[]): R;
  /** One result turned round. */
  not(part: R): R;
}

/**
 * The one result that the steps of a condition leave.
 *
 * @param steps - from `stepsOf`
 * @param rules - what each kind of step makes
 * @returns the result of the whole condition
 */
export function runSteps<X, R>(steps: readonly Step<X>[], rules: StepRules<X, R>): R {
  const results: R[] = [];
  for (const [at, step] of steps.entries()) {
    if (step.op === 'test') results.push(rules.test(step, at));
    else if (step.op === 'opaque') results.push(rules.opaque(step));
    else if (step.op === 'not') results.push(...results.splice(-1).map((part) => rules.not(part)));
    else results.push(rules.join(step, results.splice(results.length - step.count)));
  }
  const [result, ...others] = results;
  if (result === undefined || others.length > 0) throw new Error('A condition leaves exactly one result.');
  return result;
}
