import type { Scalar } from '@sopana/core/condition';
import type { Text } from '@sopana/core/text';
import type { MissingClass } from './answer-class.js';
import type { ArithmeticProfile } from './arithmetic-profile.js';
import type { ScoringCondition } from './condition.js';
import type { Described } from './described.js';
import type { Method } from './method.js';
import type { MissingPolicy, Needs } from './missing-policy.js';
import type { Node } from './node.js';
import type { Reduction } from './reduction.js';
import type { Scale } from './scale.js';
import type { Step } from './step.js';

/** A question or an indicator. */
export interface Item extends Described {
  /** Unique among the items and nodes of the document. */
  readonly id: string;
  /** Id of a scale; an unlimited number when absent. */
  readonly scale?: string;
  /** Unit of the answer, for people. */
  readonly unit?: string;
  /** Changes of the answer's value, in order. */
  readonly then?: readonly Step[];
  /** What nodes do with this item when it has no value, unless they say otherwise themselves. */
  readonly missing?: MissingPolicy;
  /** What selectors and quantifiers pick the item by. */
  readonly tags?: Readonly<Record<string, Scalar>>;
  /** For whom the question is asked; where it does not hold, the item is not applicable whatever was answered. */
  readonly when?: ScoringCondition;
  /** How several observations become one answer. */
  readonly reduce?: Reduction;
}

/** A list of steps with a name. */
export interface Pipeline extends Described {
  /** Unique among the pipelines of the document. */
  readonly id: string;
  /** The steps. */
  readonly then: readonly Step[];
}

/** Which nodes to show, and so which to compute. */
export interface View extends Described {
  /** Unique among the views of the document. */
  readonly id: string;
  /** Ids of nodes. */
  readonly show: readonly string[];
}

/** What one node should reach. */
export interface Target extends Described {
  /** Id of the node. */
  readonly node: string;
  /** The number, or the id of a level. */
  readonly atLeast: number | string;
}

/** What a subject should reach, by name. */
export interface TargetProfile extends Described {
  /** Unique among the profiles of the document. */
  readonly id: string;
  /** One entry for each node. */
  readonly targets: readonly Target[];
}

/** Something known of a subject that is not an answer, such as its region. */
export interface Attribute extends Described {
  /** Unique among the attributes of the document. */
  readonly id: string;
  /** What it holds. */
  readonly type: 'text' | 'number';
}

/** A token of a wide file that stands for a class, such as `NA`. */
export interface AnswerToken {
  /** The whole cell, after surrounding blanks are taken off; matched letter by letter. */
  readonly token: string;
  /** What it means. */
  readonly class: MissingClass;
}

/** A ranking of all subjects by one node. */
export interface Rank extends Described {
  /** Unique among the ranks of the document. */
  readonly id: string;
  /** Id of the node that is ranked. */
  readonly of: string;
  /** How equal values share a rank; `min` (1, 2, 2, 4) when absent. */
  readonly ties?: 'min' | 'max' | 'dense' | 'average';
  /** `descending`: the greatest value is rank 1 (when absent). */
  readonly order?: 'descending' | 'ascending';
  /** Ids of attributes; subjects are ranked among those that share them all. */
  readonly within?: readonly string[];
}

/** What nodes say when they do not write the key themselves; one flat level, no cascade. */
export interface Defaults {
  /** Method of nodes that have children. */
  readonly by?: Method;
  /** Steps of nodes. */
  readonly then?: readonly Step[];
  /** Policies of nodes, class by class. */
  readonly missing?: MissingPolicy;
  /** Needs of nodes. */
  readonly needs?: Needs;
}

/** A scorable document: subjects × items → a tree of numbers → levels. */
export interface Instrument extends Described {
  /** Kind and version of the format. */
  readonly sopana: 'instrument/1';
  /** Name of the document, the same in all its versions. */
  readonly id: string;
  /** Version of the content. */
  readonly version: string;
  /** Title for people. */
  readonly title?: Text;
  /** Languages of the texts, in fallback order. */
  readonly languages?: readonly string[];
  /** The arithmetic of all nodes that do not say otherwise. */
  readonly arithmetic?: ArithmeticProfile;
  /** What nodes say when they do not write it. */
  readonly defaults?: Defaults;
  /** Tokens of wide files that stand for classes. */
  readonly answerTokens?: readonly AnswerToken[];
  /** What is known of a subject. */
  readonly attributes?: readonly Attribute[];
  /** The scales that items name. */
  readonly scales?: readonly Scale[];
  /** Questions and indicators; their order is the order of columns. */
  readonly items: readonly Item[];
  /** Numbers made from items and from each other, in any order. */
  readonly nodes: readonly Node[];
  /** Rankings of a table of subjects. */
  readonly ranks?: readonly Rank[];
  /** Lists of steps that items and nodes name by `use`. */
  readonly pipelines?: readonly Pipeline[];
  /** Selections of nodes. */
  readonly views?: readonly View[];
  /** What subjects should reach. */
  readonly profiles?: readonly TargetProfile[];
  /** Labels of imputed cells that count as values; cells of other layers stay missing. */
  readonly accepts?: readonly string[];
}
