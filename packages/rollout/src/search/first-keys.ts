import type { RandomStream } from '@sopana/core/random';
import type { Candidate } from '../engine/candidate.js';
import type { CompiledProblem } from '../engine/compiled-problem.js';
import type { Windows } from '../engine/windows.js';
import { ruleCount, ruleKeys } from './rule-keys.js';

/**
 * The keys of one of the first schedules: a priority rule as it is, or later with chance added, from hardly any to so much
 * that little of the rule is left.
 *
 * @param compiled - the problem
 * @param windows - its windows
 * @param number - how many were made before
 * @param rules - how many are without chance; beyond the number of rules, those that may wait for a session
 * @param stream - drawn from for those with chance
 * @returns the keys, and how long an activity may wait to join a session
 */
export function firstKeys(
  compiled: CompiledProblem,
  windows: Windows,
  number: number,
  rules: number,
  stream: RandomStream,
): Pick<Candidate, 'keys' | 'patience'> {
  const keys = ruleKeys(compiled, windows, number % ruleCount);
  const patience = number % rules < ruleCount ? 0 : compiled.horizon;
  if (number < rules) return { keys, patience };
  const amplitude = stream.uniform() * keys.reduce((most, key) => Math.max(most, key), 0);
  for (let at = 0; at < keys.length; at += 1) keys[at]! += amplitude * stream.uniform();
  return { keys, patience };
}
