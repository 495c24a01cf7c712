import type { CandidateRanking } from '../model/ranking.js';

/**
 * Those who are first.
 *
 * @param ranking - any
 * @returns ids, in the order of the ranking; several when they tie, none when nobody is ranked
 */
export function winnersOf({ standings }: CandidateRanking): readonly string[] {
  const [first] = standings.filter(({ standing }) => standing === 'ranked');
  return first === undefined ? [] : [first.candidate, ...first.tiedWith];
}
