import type { Described } from '@sopana/scoring';
import type { Question } from './question.js';

/** Something that shows how mature a sub-dimension is. */
export interface Indicator extends Described {
  /** Unique among all questions, indicators, sub-dimensions and dimensions of the document. */
  readonly id: string;
  /** Weight among the parts of the sub-dimension, at least 0; 1 when absent. */
  readonly weight?: number;
  /** Its questions, of one instrument or several; at least one. */
  readonly questions: readonly Question[];
}

/** A part of a dimension. */
export interface SubDimension extends Described {
  /** Unique among all questions, indicators, sub-dimensions and dimensions of the document. */
  readonly id: string;
  /** Weight within its dimension, at least 0; 1 when absent. Weightings of the whole have weights of their own. */
  readonly weight?: number;
  /** Questions about the sub-dimension as a whole, as a preliminary instrument asks them. */
  readonly questions?: readonly Question[];
  /** Its indicators. */
  readonly indicators?: readonly Indicator[];
}

/** A side of digital maturity. */
export interface Dimension extends Described {
  /** Unique among all questions, indicators, sub-dimensions and dimensions of the document. */
  readonly id: string;
  /** Its sub-dimensions; at least one. */
  readonly subDimensions: readonly SubDimension[];
}
