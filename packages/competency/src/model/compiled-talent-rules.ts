import type { CompiledFramework, PlacedCompetency } from './compiled-framework.js';
import type { TalentCriterion, TalentPool, TalentRules } from './talent-rules.js';

/** A criterion with the competencies that it looks at. */
export interface PlacedCriterion {
  /** The criterion. */
  readonly criterion: TalentCriterion;
  /** The competencies, in the order of the framework; empty for an interest. */
  readonly competencies: readonly PlacedCompetency[];
}

/** A pool with its criteria. */
export interface PlacedPool {
  /** The pool. */
  readonly pool: TalentPool;
  /** Its criteria, in the order of its condition. */
  readonly criteria: readonly PlacedCriterion[];
  /** All competencies that they look at. */
  readonly competencies: readonly string[];
}

/** Talent rules whose references lead somewhere. */
export interface CompiledTalentRules {
  /** The document. */
  readonly rules: TalentRules;
  /** The framework. */
  readonly framework: CompiledFramework;
  /** The pools, in document order. */
  readonly pools: readonly PlacedPool[];
}
