import type { ModelIdentity } from '@sopana/scoring';
import type { Assessment } from './assessment.js';
import type { CompiledModel, ModelNodeKind } from './compiled-model.js';
import type { LevelledValue } from './report.js';

/** One node as the organisation and as the validators see it. */
export interface ReadingDifference {
  /** Id of the node. */
  readonly id: string;
  /** What it is. */
  readonly kind: ModelNodeKind;
  /** By the organisation's own answers. */
  readonly selfAssessed: LevelledValue;
  /** With the validators' answers in their place. */
  readonly validated: LevelledValue;
  /** Validated minus self-assessed; null where one of them has no value. */
  readonly difference: number | null;
}

/** An assessment with the model that it was made with. */
export interface AssessedModel {
  /** The model, compiled. */
  readonly compiled: CompiledModel;
  /** The assessment. */
  readonly assessment: Assessment;
}

/** How a comparison is made. */
export interface ComparisonOptions {
  /** Whether two versions of a model may be compared, by the questions that they share; no when absent. */
  readonly bridge?: boolean;
}

/** How one node moved between two assessments. */
export interface NodeProgress {
  /** Id of the node, which is in both models. */
  readonly id: string;
  /** What it is, in the later model. */
  readonly kind: ModelNodeKind;
  /** As the first report shows it, by its own model and all its answers. */
  readonly before: LevelledValue;
  /** As the second report shows it. */
  readonly after: LevelledValue;
  /** What the change of answers makes: both by the later model, on the common questions; null where it has no value. */
  readonly answersChanged: number | null;
  /** What the change of the model makes: the earlier answers by both models, on the common questions. */
  readonly modelChanged: number | null;
  /** Both together: the later answers by the later model minus the earlier ones by the earlier, on the common questions. */
  readonly total: number | null;
}

/** Progress between two assessments. */
export interface Progress {
  /** `sameVersion`: one document made both; `bridged`: two versions, compared by what they share. */
  readonly comparison: 'sameVersion' | 'bridged';
  /** The model of the first. */
  readonly from: ModelIdentity;
  /** The model of the second. */
  readonly to: ModelIdentity;
  /** Ids of the questions that both models ask alike, in the order of the later; the common part. */
  readonly common: readonly string[];
  /** Ids of questions that only one of the models asks, or that they ask differently. */
  readonly left: readonly string[];
  /** Nodes that are in both models, in the order of the later. */
  readonly nodes: readonly NodeProgress[];
}
