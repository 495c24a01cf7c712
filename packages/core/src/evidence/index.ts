/**
 * Facts, the evidence that shows them, and how fresh it is on a day.
 *
 * @packageDocumentation
 */
export type { Evidence } from './evidence.js';
export type { Fact } from './fact.js';
export type { Freshness, FreshnessState } from './freshness.js';
export { freshnessOf } from './freshness-of.js';
