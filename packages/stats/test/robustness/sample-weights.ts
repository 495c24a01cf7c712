import { createRandom, type RandomStream, randomStream } from '@sopana/core/random';

/** Weights drawn another way than the package draws them: exponentials divided by their sum (Math.log: a test may). */
export function exponentialWeights(criteria: number, stream: RandomStream): readonly number[] {
  const parts = Array.from({ length: criteria }, () => -Math.log(1 - stream.uniform()));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}

/** Shares of ranks and of pairs by plain counting over weights that pass a test. */
export function countedShares(
  values: readonly (readonly number[])[],
  seed: number,
  samples: number,
  isInside: (weights: readonly number[]) => boolean = () => true,
): { readonly ranks: number[][]; readonly pairs: number[][]; readonly used: number } {
  const stream = randomStream(createRandom(seed));
  const ranks = values.map(() => values.map(() => 0));
  const pairs = values.map(() => values.map(() => 0));
  let used = 0;
  for (let sample = 0; sample < samples; sample += 1) {
    const weights = exponentialWeights(values[0]?.length ?? 0, stream);
    if (!isInside(weights)) continue;
    used += 1;
    const scores = values.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
    for (const [one, score] of scores.entries()) {
      const rank = scores.filter((other) => other > score).length;
      (ranks[one] as number[])[rank] = (ranks[one]?.[rank] ?? 0) + 1;
      for (const [other, rival] of scores.entries()) {
        (pairs[one] as number[])[other] =
          (pairs[one]?.[other] ?? 0) + (score > rival ? 1 : score === rival ? 0.5 : 0);
      }
    }
  }
  const shared = (table: number[][]): number[][] => table.map((row) => row.map((count) => count / used));
  return { ranks: shared(ranks), pairs: shared(pairs), used };
}

/** The greatest difference between two tables of shares. */
export function farthest(one: readonly (readonly number[])[], other: readonly (readonly number[])[]): number {
  return Math.max(
    ...one.flatMap((row, at) =>
      row.map((share, place) => Math.abs(share - (other[at]?.[place] ?? Number.NaN))),
    ),
  );
}
