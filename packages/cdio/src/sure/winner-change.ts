import { ok, type Result } from '@sopana/core';
import { multiplyRational, type Rational } from '@sopana/core/arithmetic';
import { smallestWeightChange } from '@sopana/stats';
import type { CompiledStage } from '../model/compiled-rubric.js';
import type { WinnerChange } from '../model/how-sure.js';
import { exactMark } from '../panel/exact-mark.js';

const half: Rational = { numerator: 1n, denominator: 2n };

/**
 * The least change of weights that brings another candidate level with the winner.
 *
 * @param stage - the stage
 * @param candidates - ids of the ranked, first to last
 * @param values - their panel marks by criterion
 * @returns what it takes; fails as statistics do
 */
export function winnerChange(
  { criteria }: CompiledStage,
  candidates: readonly string[],
  values: readonly (readonly Rational[])[],
): Result<WinnerChange> {
  const weights = criteria.map(({ weight }) => weight);
  const change = smallestWeightChange(values, weights, { norm: 'L1' });
  if (!change.ok) return change;
  const { outcome, distance, nearest, rivals, weights: declared } = change.value;
  const changed = rivals.find(({ alternative }) => alternative === nearest[0])?.weights ?? null;
  return ok({
    outcome,
    nearest: nearest.map((at) => candidates[at] ?? ''),
    // What one criterion gains another loses: half the sum of the differences has moved.
    moved: distance === null ? null : exactMark(multiplyRational(distance, half)),
    weights:
      changed === null
        ? []
        : criteria.flatMap(({ criterion }, at) => {
            const [from, to] = [declared[at], changed[at]];
            if (from === undefined || to === undefined) return [];
            return [{ criterion: criterion.id, declared: exactMark(from), changed: exactMark(to) }];
          }),
  });
}
