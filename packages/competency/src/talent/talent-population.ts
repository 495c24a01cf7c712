import type { Truth } from '@sopana/core/condition';
import type { PlacedCompetency } from '../model/compiled-framework.js';
import type { ScaleLevel } from '../model/talent-rules.js';

/** What everybody who is looked at holds, for criteria that compare. */
export interface TalentPopulation {
  /** For a competency and a level: whether each of the people reaches it. */
  readonly truths: (placed: PlacedCompetency, at: ScaleLevel) => readonly Truth[];
}
