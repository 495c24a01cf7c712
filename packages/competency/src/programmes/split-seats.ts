import type { SeatTable } from './seat-table.js';

/**
 * The two halves of a node in which the programmes are chosen: somebody follows a programme, or does not.
 *
 * @param table - the sets that people might follow
 * @param alive - 1 for the sets that are open
 * @param prices - of a seat of each programme
 * @returns the open sets of the two halves, the one without first; null when nobody has a choice left
 *
 * @remarks The person is the one to whom the programme matters least at these prices: there they decide nothing.
 */
export function splitSeats(
  table: SeatTable,
  alive: Uint8Array,
  prices: Float64Array,
): readonly [Uint8Array, Uint8Array] | null {
  const { programme, seatStart, start, value } = table;
  const programmesOf = (set: number): readonly number[] =>
    Array.from(programme.subarray(seatStart[set] as number, seatStart[set + 1] as number));
  let found: { readonly person: number; readonly at: number; readonly by: number } | null = null;
  for (let person = 0; person + 1 < start.length; person += 1) {
    const inside = new Map<number, number>();
    const sets: { readonly held: readonly number[]; readonly worth: number }[] = [];
    for (let set = start[person] as number; set < (start[person + 1] as number); set += 1) {
      if (alive[set] === 0) continue;
      const held = programmesOf(set);
      const worth = held.reduce((rest, at) => rest - (prices[at] as number), value[set] as number);
      sets.push({ held, worth });
      for (const at of held) inside.set(at, Math.max(inside.get(at) ?? worth, worth));
    }
    if (sets.length < 2) continue;
    for (const [at, within] of inside) {
      const without = sets.filter(({ held }) => !held.includes(at)).map(({ worth }) => worth);
      if (without.length === 0) continue;
      const outside = without.reduce((most, worth) => Math.max(most, worth));
      // A seat that costs nothing is in nobody's way.
      const by = Math.abs(within - outside) + (prices[at] === 0 ? 1e6 : 0);
      if (found === null || by < found.by) found = { person, at, by };
    }
  }
  if (found === null) return null;
  const { person, at } = found;
  const half = (wanted: boolean): Uint8Array => {
    const open = alive.slice();
    for (let set = start[person] as number; set < (start[person + 1] as number); set += 1) {
      if (programmesOf(set).includes(at) !== wanted) open[set] = 0;
    }
    return open;
  };
  return [half(false), half(true)];
}
