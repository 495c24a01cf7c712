import { createIssue, err, ok, type Result } from '@sopana/core';
import { numberOfRational } from '@sopana/core/arithmetic';
import { createRandom } from '@sopana/core/random';
import { exactOf } from '../exact/exact-of.js';
import type { AcceptabilityOptions, AcceptabilityState } from './acceptability.js';
import { checkValues } from './check-values.js';
import { chooseProposal } from './choose-proposal.js';
import { robustnessCodes } from './codes.js';
import { prepareSpace } from './prepare-space.js';
import type { ValueTable } from './weight-space.js';

/**
 * The start of a sampling of weights: a state without samples.
 *
 * @param values - one row for each alternative, one column for each criterion; more is better
 * @param options - the seed, and which weights are possible
 * @returns the state; fails with `acceptability.empty`, `acceptability.ragged`, `acceptability.notFinite`, `acceptability.badSeed`,
 * `acceptability.tooNarrow` and the codes of a space of weights
 *
 * @example
 * ```ts
 * const start = startAcceptability([[3, 0, 1], [0, 1, 2]], { seed: 1 });
 * start.ok && start.value.samples; // => 0
 * ```
 *
 * @source Tervonen and Lahdelma, Implementing Stochastic Multicriteria Acceptability Analysis, European Journal of Operational Research 178(2) (2007).
 */
export function startAcceptability(
  values: ValueTable,
  options: AcceptabilityOptions,
): Result<AcceptabilityState> {
  const { seed, space = {} } = options;
  const issues = checkValues(values);
  if (!Number.isSafeInteger(seed) || seed < 0) {
    issues.push(createIssue(robustnessCodes, 'acceptability.badSeed', ['seed'], { seed: String(seed) }));
  }
  const [first, ...rest] = issues;
  if (first !== undefined) return err(first, ...rest);
  const alternatives = values.length;
  const criteria = values[0]?.length ?? 0;
  const prepared = prepareSpace(criteria, space, true);
  if (!prepared.ok) return prepared;
  const chosen = chooseProposal(prepared.value, seed);
  if (!chosen.ok) return chosen;
  const { atLeast, atMost, proposal } = chosen.value;
  const zeros = (count: number): readonly number[] => Array.from({ length: count }, () => 0);
  return ok({
    values: values.flat().map((value) => numberOfRational(exactOf(value))),
    alternatives,
    criteria,
    space,
    atLeast,
    atMost,
    proposal,
    seed,
    random: createRandom(seed),
    samples: 0,
    rankMass: zeros(alternatives * alternatives),
    wins: zeros(alternatives * alternatives),
    weightMass: zeros(alternatives * criteria),
  });
}
