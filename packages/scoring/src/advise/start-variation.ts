import { createIssue, type Result, resultOf } from '@sopana/core';
import { createRandom } from '@sopana/core/random';
import { scoringCodes } from '../codes.js';
import type { AnswerTable } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import { reduceObservations } from '../reduce/reduce-observations.js';
import { scoreTable } from '../score/score-table.js';
import { readsWeights } from './reads-weights.js';
import type { VariationOptions, VariationState } from './variation.js';

/**
 * The start of a variation of weights.
 *
 * @param plan - the compiled document; it ranks the node
 * @param table - the subjects
 * @param options - how much, from which seed, which node
 * @returns a state without samples; fails with `vary.outOfRange`, `vary.badSeed`, `vary.unranked`, `vary.nothingVaries`, and as `scoreTable` does
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'mean', of: ['a', 'b'] }], ranks: [{ id: 'place', of: 'mean' }] });
 * const table = plan.ok ? tableOfWide(plan.value, { header: ['subject', 'a', 'b'], rows: [['x', '1', '4'], ['y', '3', '2.1']] }) : plan;
 * const start = plan.ok && table.ok ? startVariation(plan.value, table.value, { weights: 0.5, seed: 1, node: 'mean' }) : table;
 * start.ok && start.value.nominal; // => [2, 1]
 * ```
 *
 * @source OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 7: uncertainty of weights.
 */
export function startVariation(
  plan: Plan,
  table: AnswerTable,
  options: VariationOptions,
): Result<VariationState> {
  const issues = [];
  if (!(options.weights > 0 && options.weights < 1)) {
    issues.push(createIssue(scoringCodes, 'vary.outOfRange', ['weights'], { share: options.weights }));
  }
  if (!Number.isSafeInteger(options.seed) || options.seed < 0) {
    issues.push(createIssue(scoringCodes, 'vary.badSeed', ['seed'], { seed: options.seed }));
  }
  if (!plan.ranks.some(({ rank }) => rank.of === options.node)) {
    const facts = { node: options.node, instrument: plan.model.id };
    issues.push(createIssue(scoringCodes, 'vary.unranked', ['node'], facts));
  }
  if (!plan.nodes.some(readsWeights)) {
    issues.push(createIssue(scoringCodes, 'vary.nothingVaries', ['weights'], { instrument: plan.model.id }));
  }
  const merged = reduceObservations(plan, table);
  if (!merged.ok) return merged;
  const scores = scoreTable(plan, table);
  if (!scores.ok) return scores;
  const ranking = scores.value.ranks.find((rank) => rank.of === options.node);
  return resultOf(issues, () => ({
    plan,
    table: merged.value.table,
    supplied: merged.value.supplied,
    options,
    random: createRandom(options.seed),
    subjects: scores.value.subjects,
    nominal: scores.value.subjects.map((_, row) =>
      ranking?.ranked[row] === 1 ? (ranking.ranks[row] ?? null) : null,
    ),
    samples: [],
  }));
}
