import type { Assessed } from '../model/assessed.js';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { loadModel } from './load-model.js';
import { type AssessmentSource, readAssessments } from './read-assessments.js';

/**
 * A maturity model and assessments by it.
 *
 * @param environment - the world outside
 * @param model - path of the model
 * @param source - instrument and files
 * @returns both; stops as `loadModel` does, else as `readAssessments` does
 */
export async function loadAssessed(
  environment: Environment,
  model: string,
  source: AssessmentSource,
): Promise<Attempt<Assessed>> {
  const compiled = await loadModel(environment, model);
  return compiled.ok ? readAssessments(environment, compiled.value, source) : compiled;
}
