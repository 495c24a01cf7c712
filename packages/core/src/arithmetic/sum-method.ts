/**
 * How a document wants its terms to be added.
 *
 * `sequential`: left to right in plain doubles. `twoPass`: the mean of R, corrected once by the mean of the residuals.
 * `exact`: the correctly rounded sum. `rational`: whole numbers over a common denominator, where ties must be exact.
 */
export type SumMethod = 'sequential' | 'twoPass' | 'exact' | 'rational';
