import { createIssue, err, ok, type Result } from '@sopana/core';
import {
  addRational,
  multiplyRational,
  numberOfRational,
  rationalOf,
  subtractRational,
} from '@sopana/core/arithmetic';
import { swingWeights, type WeightBand } from '@sopana/stats';
import { cdioCodes } from '../codes.js';
import type { CompiledStage } from '../model/compiled-rubric.js';

/**
 * From where to where each weight of a stage may go.
 *
 * @param stage - the stage
 * @param band - how far up or down, as a share of the weight, above 0 and at most 1
 * @returns one band for each criterion, as shares of the total; fails with `candidateRanking.badBand`
 */
export function bandsOfStage({ criteria }: CompiledStage, band: number): Result<readonly WeightBand[]> {
  if (!(band > 0 && band <= 1)) {
    return err(createIssue(cdioCodes, 'candidateRanking.badBand', ['band'], { band }));
  }
  const one = rationalOf(1);
  const width = rationalOf(band);
  const shares = swingWeights(criteria.map(({ weight }) => weight));
  if (!shares.ok) return shares;
  return ok(
    shares.value.map((share) => ({
      // As doubles: a state of samples is plain data, and survives JSON.
      atLeast: numberOfRational(multiplyRational(share, subtractRational(one, width))),
      atMost: Math.min(1, numberOfRational(multiplyRational(share, addRational(one, width)))),
    })),
  );
}
