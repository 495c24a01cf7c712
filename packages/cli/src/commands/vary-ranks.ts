import {
  type AnswerTable,
  improveVariation,
  type Plan,
  type ScoreTable,
  startVariation,
  type Variation,
  variationOf,
} from '@sopana/scoring';
import { attemptOf } from '../input/attempt-of.js';
import { failure } from '../input/failure.js';
import type { WantedVariation } from '../input/read-variation.js';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { startProgress } from '../output/start-progress.js';

const parts = 100;

/**
 * Rank intervals of all ranked nodes that are shown.
 *
 * @param environment - the world outside
 * @param plan - the compiled document
 * @param table - the answers
 * @param scores - their scores
 * @param wanted - how the weights vary
 * @returns one entry for each ranked node, in the order of the rankings; stops as wrong usage with `argument.notRanked`
 */
export async function varyRanks(
  environment: Environment,
  plan: Plan,
  table: AnswerTable,
  scores: ScoreTable,
  { weights, samples, seed }: WantedVariation,
): Promise<Attempt<readonly Variation[]>> {
  const nodes = [...new Set(scores.ranks.map(({ of }) => of))];
  if (nodes.length === 0) {
    const document = `${plan.model.id}@${plan.model.version}`;
    return failure(2, 'argument.notRanked', '--vary', { document });
  }
  const progress = startProgress(environment.stderr);
  const variations: Variation[] = [];
  for (const node of nodes) {
    const start = attemptOf(startVariation(plan, table, { weights, seed, node }), () => '--vary');
    if (!start.ok) return start;
    let state = start.value;
    for (let drawn = 0; drawn < samples; drawn = state.samples.length) {
      await progress.show(`Ranks of ${node}: ${drawn} of ${samples} samples`);
      state = improveVariation(state, Math.min(Math.ceil(samples / parts), samples - drawn));
    }
    variations.push(variationOf(state));
  }
  await progress.end();
  return { ok: true, value: variations };
}
