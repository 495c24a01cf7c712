import type { Reason, Truth } from '@sopana/core/condition';
import type { Text } from '@sopana/core/text';
import type { AnswerClass, ModelIdentity } from '@sopana/scoring';
import type { AssessmentStatus } from './assessment.js';
import type { ModelNodeKind } from './compiled-model.js';

/** Whose answers count: the organisation's own, or those with the validators' in their place. */
export type ReportReading = 'selfAssessed' | 'validated';

/** A number with its level. */
export interface LevelledValue {
  /** The number, in the range of the instrument; null when there is none. */
  readonly value: number | null;
  /** Id of its level, gates and caps respected; null when there is none, or when it cannot be decided yet. */
  readonly level: string | null;
}

/** The value is below the start of the next level. */
export interface ValueObstacle {
  /** Kind of obstacle. */
  readonly kind: 'value';
  /** The value. */
  readonly has: number;
  /** The start of the next level. */
  readonly needs: number;
}

/** A gate that is not open, or a cap that applies. */
export interface RuleObstacle {
  /** Kind of obstacle. */
  readonly kind: 'gate' | 'cap';
  /** Id of the level that the gate opens, or of the highest that the cap allows. */
  readonly level: string;
  /** Labels of the rules behind it, in document order; empty when they have none. */
  readonly labels: readonly Text[];
  /** What the condition came to: an unknown gate is not open, and an unknown cap may apply. */
  readonly truth: Truth;
  /** The clauses that decided. */
  readonly reasons: readonly Reason[];
}

/** What stands between a node and its next level. */
export interface Hold {
  /** Id of the level; null when it cannot be told. */
  readonly level: string | null;
  /** Id of the next level; null at the highest, or when the level cannot be told. */
  readonly next: string | null;
  /** What stands in the way; empty at the highest level. */
  readonly obstacles: readonly (ValueObstacle | RuleObstacle)[];
}

/** All that a report says of one node. */
export interface NodeReport extends LevelledValue {
  /** Id of the node. */
  readonly id: string;
  /** What it is. */
  readonly kind: ModelNodeKind;
  /** Its label; null when it has none. */
  readonly label: Text | null;
  /** Id of the node above; null for the whole. */
  readonly parent: string | null;
  /** `value`, or why there is none. */
  readonly class: AnswerClass;
  /** Share of the applicable weight that was answered, 0–1; null when nothing is applicable. */
  readonly answeredShare: number | null;
  /** Share of the applicable weight whose answer has fresh evidence on the day of the report, 0–1; null as above. */
  readonly evidencedShare: number | null;
  /** The least of its parts and its level: the weakest link beside the mean; null for a weighting. */
  readonly minimum: LevelledValue | null;
  /** Ids of the parts that are the least, in document order. */
  readonly weakest: readonly string[];
  /** With the least answer to everything that has none. */
  readonly floor: LevelledValue;
  /** With the greatest answer to everything that has none. */
  readonly ceiling: LevelledValue;
  /** What stands between it and the next level, and why. */
  readonly hold: Hold;
}

/** How far the respondents of one question lie apart. */
export interface QuestionSpread {
  /** Id of the question. */
  readonly question: string;
  /** How many respondents gave a value. */
  readonly n: number;
  /** How many gave none. */
  readonly missing: number;
  /** The least value. */
  readonly min: number;
  /** The greatest value. */
  readonly max: number;
  /** The greatest value minus the least. */
  readonly range: number;
  /** The deviation of the population of respondents. */
  readonly deviation: number;
}

/** Whether another instrument is opened by this assessment. */
export interface GateReport {
  /** Id of the other instrument. */
  readonly instrument: string;
  /** `undecided` is not open: something that decides is not known. */
  readonly state: 'open' | 'closed' | 'undecided';
  /** The clauses that decided. */
  readonly reasons: readonly Reason[];
}

/** What an assessment comes to. */
export interface MaturityReport {
  /** Id of the assessment. */
  readonly assessment: string;
  /** Opaque id of the organisation. */
  readonly organisation: string;
  /** Id of the instrument in the model. */
  readonly instrument: string;
  /** Civil date that evidence is looked at on. */
  readonly on: string;
  /** Where the assessment stands. */
  readonly status: AssessmentStatus;
  /** Whose answers count. */
  readonly reading: ReportReading;
  /** The maturity model. */
  readonly model: ModelIdentity;
  /** The scorable document that the numbers come from. */
  readonly scoredBy: ModelIdentity;
  /** Version of the arithmetic. */
  readonly arithmeticVersion: string;
  /** The whole, its weightings, then the tree from above, in document order. */
  readonly nodes: readonly NodeReport[];
  /** Questions with values of several respondents. */
  readonly spreads: readonly QuestionSpread[];
  /** Instruments that wait for this one. */
  readonly gates: readonly GateReport[];
}
