import type { Text } from '@sopana/core/text';
import type { ArithmeticProfile, Attribute, Described } from '@sopana/scoring';
import type { Dimension } from './dimension.js';
import type { ImprovementAction } from './improvement-action.js';
import type { MaturityLevel } from './maturity-level.js';
import type { ModelInstrument } from './model-instrument.js';
import type { Weighting } from './weighting.js';

/** A maturity model as a document. */
export interface MaturityModel extends Described {
  /** Kind and version of the format. */
  readonly sopana: 'maturity-model/1';
  /** Name of the document, the same in all its versions. */
  readonly id: string;
  /** Version of the content. */
  readonly version: string;
  /** Title for people. */
  readonly title?: Text;
  /** Languages of the texts, in fallback order. */
  readonly languages?: readonly string[];
  /** The arithmetic of all numbers. */
  readonly arithmetic?: ArithmeticProfile;
  /** The levels, lowest first; their labels are the label table. */
  readonly levels: readonly MaturityLevel[];
  /** What is known of an organisation besides its answers, such as its kind. */
  readonly attributes?: readonly Attribute[];
  /** The dimensions, in the order of the report. */
  readonly dimensions: readonly Dimension[];
  /** Ways to weigh the parts of the whole; the first is the one of `overall`; at least one. */
  readonly weightings: readonly Weighting[];
  /** Ways to ask; at least one. */
  readonly instruments: readonly ModelInstrument[];
  /** What to do to get from level to level. */
  readonly actions?: readonly ImprovementAction[];
  /** Unit of the actions' effort, such as `person-days`. */
  readonly effortUnit?: string;
}
