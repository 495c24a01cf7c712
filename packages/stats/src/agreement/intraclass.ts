import type { Result } from '@sopana/core';
import type { Agreement, IntraclassForm, MeanSquares } from './agreement.js';

/** All six intraclass correlations of a complete table. */
export interface IntraclassCorrelations {
  /** How many subjects. */
  readonly subjects: number;
  /** How many raters, the k of the forms. */
  readonly raters: number;
  /** What they are made of. */
  readonly meanSquares: MeanSquares;
  /** By form; one that does not exist says why. */
  readonly forms: Readonly<Record<IntraclassForm, Result<Agreement>>>;
}
