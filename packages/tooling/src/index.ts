/**
 * The house's own tools for tests; private, and never imported by a package's `src`.
 *
 * @packageDocumentation
 */
export { collectExamples } from './examples/collect-examples.js';
export type { DocExample } from './examples/doc-example.js';
export { runExample } from './examples/run-example.js';
export { deepFreeze } from './matchers/deep-freeze.js';
export { expectCodes, type ResultLike } from './matchers/expect-codes.js';
export { expectOk } from './matchers/expect-ok.js';
