import type { RankColumn } from '@sopana/scoring';

/**
 * The names of the columns of rankings: `<node>.rank` for the first of a node, `<node>.rank.<id>` for the others.
 *
 * @param ranks - rankings in the order of the document
 * @returns one name for each
 */
export function rankNames(ranks: readonly RankColumn[]): readonly string[] {
  return ranks.map(({ id, of }, position) => {
    const isFirst = ranks.findIndex((rank) => rank.of === of) === position;
    return isFirst ? `${of}.rank` : `${of}.rank.${id}`;
  });
}
