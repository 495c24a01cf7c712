import type { Result } from '@sopana/core';
import type { LeftOut } from '../model/how-sure.js';
import type { CandidateRanking } from '../model/ranking.js';
import { winnersOf } from './winners-of.js';

/**
 * Who would be first without something, against who is.
 *
 * @param without - id of what is left out
 * @param before - the order as it is
 * @param after - the order without it
 * @returns what is told of it
 */
export function leftOut(without: string, before: CandidateRanking, after: Result<CandidateRanking>): LeftOut {
  if (!after.ok) throw new Error(`Without '${without}' a sound selection is no longer one.`);
  const [old, winners] = [winnersOf(before), winnersOf(after.value)];
  const ranked = new Set(
    before.standings.flatMap(({ candidate, rank }) => (rank === null ? [] : [candidate])),
  );
  return {
    without,
    winners,
    isChanged: winners.length !== old.length || winners.some((id) => !old.includes(id)),
    notScored: after.value.standings
      .filter(({ candidate, standing }) => standing === 'notScored' && ranked.has(candidate))
      .map(({ candidate }) => candidate),
  };
}
