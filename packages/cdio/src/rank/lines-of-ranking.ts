import { fillTemplate } from '@sopana/core';
import type { CandidateRanking } from '../model/ranking.js';
import { linesOfStanding } from './lines-of-standing.js';
import { rankingPhrases } from './ranking-phrases.js';
import type { RankingVoice } from './ranking-voice.js';
import type { StandingLines } from './standing-lines.js';

/** A ranking in words. */
export interface RankingLines {
  /** The convention by which it was made. */
  readonly convention: string;
  /** One entry for each candidate, in the order of the ranking. */
  readonly standings: readonly StandingLines[];
}

/**
 * A ranking in words that a losing candidate can follow.
 *
 * @param ranking - as `rankCandidates` gives it
 * @param voice - sentences and names
 * @returns the convention and, for each candidate, the reasons
 *
 * @example
 * ```ts
 * const ranking = { ties: 'min', reduce: 'mean', standings: [{ candidate: 'c-2', standing: 'ranked', rank: 1, rankAtWorst: 1, rankIfEligible: null, total: { value: 4.5, exact: '9/2' }, criteria: [], roles: [], gates: [], tiedWith: [], behind: null, recused: [], admission: 'admitted' }] };
 * linesOfRanking(ranking).standings[0].lines; // => ['c-2 is first with 9/2.', 'Goes on.']
 * ```
 *
 * @source Our convention: text is derived from data, so it can be translated.
 */
export function linesOfRanking(ranking: CandidateRanking, voice: RankingVoice = {}): RankingLines {
  const { phrases = rankingPhrases, nameOf = (id) => id } = voice;
  const { ties, reduce } = ranking;
  const rule = typeof reduce === 'string' ? reduce : `trimmedMean ${reduce.trimmedMean}`;
  return {
    convention: fillTemplate(phrases.convention, { ties, reduce: rule }),
    standings: ranking.standings.map((standing) => ({
      candidate: standing.candidate,
      lines: linesOfStanding(standing, { phrases, nameOf }),
    })),
  };
}
