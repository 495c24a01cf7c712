import type { SwapTable } from './swap-table.js';

/**
 * The chain of moves that adds most: from nowhere, over programmes, to one with a seat left or to nowhere.
 *
 * @param table - the best single moves
 * @param programmes - how many there are
 * @param left - seats that are left, by programme
 * @returns positions in the table, last move first; null when no chain adds anything
 *
 * @remarks Bellman and Ford's longest paths without a programme twice, over at most six moves.
 */
export function bestExchange(
  { gains }: SwapTable,
  programmes: number,
  left: Int32Array,
): readonly number[] | null {
  const size = programmes + 1;
  const gainAt = (row: number, column: number): number => gains[row * size + column] as number;
  let ways: readonly { readonly gain: number; readonly stops: readonly number[] }[] = Array.from(
    { length: programmes },
    (_, at) => ({ gain: gainAt(programmes, at), stops: [at] }),
  );
  for (let moves = 1; moves <= 6; moves += 1) {
    let best = 0;
    let found: readonly number[] | null = null;
    for (const [at, { gain, stops }] of ways.entries()) {
      const isFree = (left[at] as number) > 0;
      const total = isFree ? gain : gain + gainAt(at, programmes);
      if (total <= best) continue;
      best = total;
      found = isFree ? stops : [...stops, programmes];
    }
    if (found !== null) {
      const path = [programmes, ...found];
      return path
        .slice(1)
        .map((stop, at) => (path[at] as number) * size + stop)
        .reverse();
    }
    ways = ways.map((way, at) =>
      ways.reduce((most, from, row) => {
        const gain = from.gain + gainAt(row, at);
        return row === at || gain <= most.gain || from.stops.includes(at)
          ? most
          : { gain, stops: [...from.stops, at] };
      }, way),
    );
  }
  return null;
}
