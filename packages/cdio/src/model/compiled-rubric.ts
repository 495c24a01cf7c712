import type { Instrument, ModelIdentity, Plan } from '@sopana/scoring';
import type { Criterion } from './criterion.js';
import type { EligibilityGate, SelectionRubric } from './selection-rubric.js';
import type { SelectionStage } from './selection-stage.js';

/** A criterion with its weight in a stage. */
export interface WeighedCriterion {
  /** The criterion. */
  readonly criterion: Criterion;
  /** A whole number from 1. */
  readonly weight: number;
}

/** A stage ready to be scored. */
export interface CompiledStage {
  /** Id of the stage. */
  readonly id: string;
  /** The stage as it was declared. */
  readonly stage: SelectionStage;
  /** Id of the stage whose marks are read. */
  readonly marksOf: string;
  /** Its criteria, in the order of the stage. */
  readonly criteria: readonly WeighedCriterion[];
  /** Ids of the roles that its criteria belong to, in the order of the document. */
  readonly roles: readonly string[];
  /** The gates that it asks, in the order of the document. */
  readonly gates: readonly EligibilityGate[];
  /** The scorable document that it comes to, `<rubric>.<stage>` in the rubric's version. */
  readonly instrument: Instrument;
  /**
   * Its plan. Nodes: `panel.<criterion>`, the panel's mark; the id of a role, the weighted mean of its criteria; `total`, the
   * weighted mean of all; `eligible`, the level that the gates give.
   */
  readonly plan: Plan;
  /** The same without a panel: the numbers of one assessor's sheet. Null for a stage without criteria. */
  readonly sheetPlan: Plan | null;
}

/** A rubric with one plan for each stage; it holds no state. */
export interface CompiledRubric {
  /** The rubric's id, version and digest. */
  readonly identity: ModelIdentity;
  /** The document. */
  readonly rubric: SelectionRubric;
  /** One entry for each stage, in order. */
  readonly stages: readonly CompiledStage[];
}
