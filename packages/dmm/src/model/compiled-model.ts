import type { Text } from '@sopana/core/text';
import type { Instrument, ModelIdentity, Plan } from '@sopana/scoring';
import type { MaturityModel } from './maturity-model.js';
import type { ModelInstrument } from './model-instrument.js';
import type { Question } from './question.js';

/** What a node of a maturity model is. */
export type ModelNodeKind = 'overall' | 'weighting' | 'dimension' | 'subDimension' | 'indicator';

/** A node that people read, with the nodes that belong to it. */
export interface ModelNode {
  /** Id of the node that holds the weighted mean of the parts. */
  readonly id: string;
  /** What it is. */
  readonly kind: ModelNodeKind;
  /** Its label; null when it has none. */
  readonly label: Text | null;
  /** Id of the node above: `overall` for dimensions; null for the whole. */
  readonly parent: string | null;
  /** Id of the node with its level, gates and caps respected: `<id>.level`. */
  readonly levelNode: string;
  /** Id of the node with the least of its parts: `<id>.weakest`; null for a weighting, whose parts are those of the whole. */
  readonly weakestNode: string | null;
  /** Id of the node with the level of the least part: `<id>.weakest.level`; null for a weighting. */
  readonly weakestLevelNode: string | null;
}

/** A question with its place. */
export interface PlacedQuestion {
  /** The question as it was declared. */
  readonly question: Question;
  /** Id of the indicator or, for a question about the whole of it, of the sub-dimension. */
  readonly parent: string;
  /** Id of the sub-dimension. */
  readonly subDimension: string;
  /** Id of the dimension. */
  readonly dimension: string;
}

/** One instrument of a maturity model, ready to score. */
export interface CompiledInstrument {
  /** Id of the instrument in the model. */
  readonly id: string;
  /** The instrument as it was declared. */
  readonly declared: ModelInstrument;
  /** The scorable document that it comes to, `<model>.<instrument>` in the model's version. */
  readonly instrument: Instrument;
  /** Its plan: node ids are those of the model, with `.level`, `.weakest` and `.weakest.level` after them. */
  readonly plan: Plan;
  /** The same tree with bare items, which gives shares of the weight by what is put into it. */
  readonly sharePlan: Plan;
  /** Nodes that people read: the whole, its weightings, then the tree from above, in document order. */
  readonly nodes: readonly ModelNode[];
  /** Its questions, in document order. */
  readonly questions: readonly PlacedQuestion[];
}

/** A maturity model with one plan for each of its instruments; it holds no state. */
export interface CompiledModel {
  /** The model's id, version and digest. */
  readonly identity: ModelIdentity;
  /** The document. */
  readonly model: MaturityModel;
  /** One entry for each instrument, in document order. */
  readonly instruments: readonly CompiledInstrument[];
}
