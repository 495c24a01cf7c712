import type { BesideScores } from '../model/beside-scores.js';

/**
 * What must be said about rank intervals and gaps.
 *
 * @param beside - rank intervals and gaps
 * @returns sentences; none when nothing stands beside the scores
 */
export function sentencesBeside({ variations, gaps }: BesideScores): readonly string[] {
  const [first] = variations;
  const targets = (gaps?.rows[0] ?? []).map(({ node, wanted, wantedLevel }) =>
    wantedLevel === null ? `${node} at least ${wanted}` : `${node} at least ${wantedLevel}`,
  );
  return [
    ...(first === undefined
      ? []
      : [
          `Ranks when each weight varies by ±${percent(first.options.weights)} %, evenly and by itself: ${first.samples} ` +
            `samples, seed ${first.options.seed}. .low and .high: 5 % and 95 % of the samples lie at or below.`,
        ]),
    ...(gaps === null
      ? []
      : [`Gaps to profile ${gaps.profile}: ${targets.join(', ')}; of levels, the number of levels.`]),
  ];
}

/** Without the last bits that a product of decimals leaves. */
function percent(share: number): string {
  return String(Number((share * 100).toPrecision(12)));
}
