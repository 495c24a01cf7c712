import type { Text } from '@sopana/core/text';
import type { Described, Reducer } from '@sopana/scoring';
import type { Criterion } from './criterion.js';
import type { SelectionStage } from './selection-stage.js';

/** A part of the office that the criteria stand for, such as change agent. */
export interface RubricRole extends Described {
  /** Unique among roles, criteria and gates of the document. */
  readonly id: string;
}

/** An area of a competency framework that criteria draw on. */
export interface CompetencyArea extends Described {
  /** Unique among the areas of the document. */
  readonly id: string;
  /** Group of areas that it belongs to, a word of the document's own. */
  readonly stream?: string;
}

/** A way into the selection, such as absorption from within or acquisition from outside. */
export interface SelectionRoute extends Described {
  /** Unique among the routes of the document. */
  readonly id: string;
}

/** What shows that a gate is passed. */
export interface GateEvidence extends Described {
  /** Kinds that count, words of the document's own; any kind when absent. */
  readonly kinds?: readonly string[];
  /** The age that still counts, in whole days from 0; without it age alone never expires. */
  readonly maximumAgeDays?: number;
}

/** What somebody must fulfil to be chosen at all; it never adds to a number or takes from one. */
export interface EligibilityGate extends Described {
  /** Unique among roles, criteria and gates of the document. */
  readonly id: string;
  /** Ids of the routes that it is asked of; of all when absent. */
  readonly routes?: readonly string[];
  /** What shows it; nothing in particular when absent, and then the recorded outcome stands. */
  readonly evidence?: GateEvidence;
}

/** How the marks of the assessors become one mark. */
export type PanelReducer = Extract<Reducer, 'mean' | 'median' | object>;

/** How a panel comes to one mark for each criterion. */
export interface PanelRule extends Described {
  /** What is made of the marks. */
  readonly reduce: PanelReducer;
  /** Least number of assessors who must have marked a candidate on a criterion, from 1; with fewer there is no mark. */
  readonly atLeast: number;
}

/** A rubric for choosing somebody for an office, as a document. */
export interface SelectionRubric extends Described {
  /** Kind and version of the format. */
  readonly sopana: 'selection-rubric/1';
  /** Name of the document, the same in all its versions. */
  readonly id: string;
  /** Version of the content. */
  readonly version: string;
  /** Title for people. */
  readonly title?: Text;
  /** Languages of the texts, in fallback order. */
  readonly languages?: readonly string[];
  /** The roles of the office. */
  readonly roles: readonly RubricRole[];
  /** Areas of a competency framework that criteria may name. */
  readonly competencyAreas?: readonly CompetencyArea[];
  /** What candidates are marked on. */
  readonly criteria: readonly Criterion[];
  /** The ways in; at least one. */
  readonly routes: readonly SelectionRoute[];
  /** What must be fulfilled; may be empty. */
  readonly gates: readonly EligibilityGate[];
  /** How a panel comes to one mark. */
  readonly panel: PanelRule;
  /** The stages, in order; at least one. */
  readonly stages: readonly SelectionStage[];
}
