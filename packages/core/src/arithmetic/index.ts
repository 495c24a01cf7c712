/**
 * Arithmetic that a document declares: how a sum is formed, how a value is rounded, fractions, and elementary functions
 * that give the same bits on every engine.
 *
 * @packageDocumentation
 */
export { addRational } from './add-rational.js';
export { betaQuantile } from './beta-quantile.js';
export { cbrt } from './cbrt.js';
export { arithmeticCodes } from './codes.js';
export { compareRational } from './compare-rational.js';
export { divideRational } from './divide-rational.js';
export { exp } from './exp.js';
export { expm1 } from './expm1.js';
export { incompleteBeta } from './incomplete-beta.js';
export { lgamma } from './lgamma.js';
export { ln } from './ln.js';
export { log1p } from './log1p.js';
export { log10 } from './log10.js';
export { lowestTerms } from './lowest-terms.js';
export { meanTwoPass } from './mean-two-pass.js';
export { multiplyRational } from './multiply-rational.js';
export { normalQuantile } from './normal-quantile.js';
export { numberOfRational } from './number-of-rational.js';
export { pow } from './pow.js';
export { powerOfTen } from './power-of-ten.js';
export type { Rational } from './rational.js';
export { rationalOf } from './rational-of.js';
export { roundTo } from './round-to.js';
export type { RoundingMode } from './rounding-mode.js';
export { subtractRational } from './subtract-rational.js';
export { sumExact } from './sum-exact.js';
export type { SumMethod } from './sum-method.js';
export { sumRational } from './sum-rational.js';
export { sumSequential } from './sum-sequential.js';
export { ulpDistance } from './ulp-distance.js';
export { upperGamma } from './upper-gamma.js';
