import { compileInstrument, type Plan } from '@sopana/scoring';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { attemptOf } from './attempt-of.js';
import { loadInstrument } from './load-instrument.js';
import { placeInData } from './place-in-data.js';

/**
 * A document by path or by id, ready to score.
 *
 * @param environment - the world outside
 * @param name - path or id
 * @returns the plan; stops as `loadInstrument` does, or with all issues of its graph
 */
export async function loadPlan(environment: Environment, name: string): Promise<Attempt<Plan>> {
  const instrument = await loadInstrument(environment, name);
  return instrument.ok ? attemptOf(compileInstrument(instrument.value), placeInData(name)) : instrument;
}
