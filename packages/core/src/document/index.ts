/**
 * What all documents share: ids, formats and their upgrades, provenance, and limits for untrusted input.
 *
 * @packageDocumentation
 */
export { isId } from '../ids/is-id.js';
export { checkLimits } from './check-limits.js';
export { documentCodes } from './codes.js';
export { defaultLimits } from './default-limits.js';
export { describeValue } from './describe-value.js';
export type { DocumentLimits } from './document-limits.js';
export type { DocumentUpgrade } from './document-upgrade.js';
export { findCircles } from './find-circles.js';
export { inInputOrder } from './in-input-order.js';
export type { Provenance, Standing } from './provenance.js';
export { readFormat } from './read-format.js';
export { upgradeDocument } from './upgrade-document.js';
