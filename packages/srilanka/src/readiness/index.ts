/**
 * Unofficial check sets of Sri Lanka, as data for `@sopana/dtu`.
 *
 * @packageDocumentation
 */
export { cdioEmpowermentCheckSet } from './cdio-empowerment-check-set.js';
export { dtuCheckSet } from './dtu-check-set.js';
