import type { RankingPhrases } from './ranking-phrases.js';

/** How a ranking is told. */
export interface RankingVoice {
  /** The sentences; English when absent. */
  readonly phrases?: RankingPhrases;
  /** What to call a criterion, role, gate or candidate; its id when absent. */
  readonly nameOf?: (id: string) => string;
}
