/** What the loop counts. */
export interface HandCounts {
  /** How often each of 8 alternatives had each rank. */
  readonly ranks: Int32Array;
  /** How often the one was ahead of the other. */
  readonly wins: Int32Array;
  /** Sum of the weights at which each was first. */
  readonly centre: Float64Array;
}

/**
 * The sampling of weights for 8 alternatives and 12 criteria, as one would write it for these alone: the generator inline, no ties,
 * no state to go on from.
 *
 * @param values - 96 numbers, alternative by alternative
 * @param words - of the generator
 * @param samples - how many
 * @returns the counts
 */
export function handWritten(
  values: Float64Array,
  words: readonly [number, number, number, number],
  samples: number,
): HandCounts {
  const ranks = new Int32Array(64);
  const wins = new Int32Array(64);
  const centre = new Float64Array(96);
  const cuts = new Float64Array(13);
  const weights = new Float64Array(12);
  const scores = new Float64Array(8);
  const behind = new Int32Array(8);
  let [a, b, c, d] = words;
  const next = (): number => {
    const x = Math.imul(b, 5);
    const drawn = Math.imul((x << 7) | (x >>> 25), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
    return drawn;
  };
  cuts[12] = 1;
  for (let sample = 0; sample < samples; sample += 1) {
    for (let cut = 1; cut < 12; cut += 1) {
      const high = next() >>> 5;
      const drawn = (high * 67_108_864 + (next() >>> 6)) / 9_007_199_254_740_992;
      let place = cut;
      while (place > 1 && (cuts[place - 1] as number) > drawn) {
        cuts[place] = cuts[place - 1] as number;
        place -= 1;
      }
      cuts[place] = drawn;
    }
    for (let at = 0; at < 12; at += 1) weights[at] = (cuts[at + 1] as number) - (cuts[at] as number);
    for (let one = 0; one < 8; one += 1) {
      let score = 0;
      for (let at = 0; at < 12; at += 1) score += (values[one * 12 + at] as number) * (weights[at] as number);
      scores[one] = score;
      behind[one] = 0;
    }
    for (let one = 1; one < 8; one += 1) {
      for (let other = 0; other < one; other += 1) {
        if ((scores[other] as number) > (scores[one] as number)) {
          behind[one] = (behind[one] as number) + 1;
          wins[other * 8 + one] = (wins[other * 8 + one] as number) + 1;
        } else {
          behind[other] = (behind[other] as number) + 1;
          wins[one * 8 + other] = (wins[one * 8 + other] as number) + 1;
        }
      }
    }
    for (let one = 0; one < 8; one += 1) {
      const rank = behind[one] as number;
      ranks[one * 8 + rank] = (ranks[one * 8 + rank] as number) + 1;
      if (rank > 0) continue;
      for (let at = 0; at < 12; at += 1)
        centre[one * 12 + at] = (centre[one * 12 + at] as number) + (weights[at] as number);
    }
  }
  return { ranks, wins, centre };
}
