/**
 * Shapley shares: what each player adds, averaged over all orders in which the players could come.
 *
 * @param players - how many, at most 16
 * @param worth - of a set of players, given as bits; null where the set has none
 * @returns one share for each player, summing to the worth of all minus the worth of none; null when some set has none
 *
 * @source L. S. Shapley (1953), A value for n-person games, Annals of Mathematics Studies 28.
 */
export function shapleyShares(
  players: number,
  worth: (members: number) => number | null,
): Float64Array | null {
  const sets = 1 << players;
  const worths = new Float64Array(sets);
  for (let members = 0; members < sets; members += 1) {
    const value = worth(members);
    if (value === null) return null;
    worths[members] = value;
  }
  const weights = weightsBySize(players);
  const shares = new Float64Array(players);
  for (let members = 0; members < sets; members += 1) {
    const size = countBits(members);
    for (let player = 0; player < players; player += 1) {
      const bit = 1 << player;
      if ((members & bit) !== 0) continue;
      const added = (worths[members | bit] as number) - (worths[members] as number);
      shares[player] = (shares[player] as number) + (weights[size] as number) * added;
    }
  }
  return shares;
}

/** Share of the orders in which a player comes after just the given number of others: s!(n−1−s)!/n!. */
function weightsBySize(players: number): Float64Array {
  const weights = new Float64Array(players);
  let weight = 1 / players;
  for (let size = 0; size < players; size += 1) {
    weights[size] = weight;
    weight = (weight * (size + 1)) / (players - 1 - size);
  }
  return weights;
}

function countBits(members: number): number {
  let count = 0;
  for (let rest = members; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
