/**
 * Fictional organisations to try the packages on, as data.
 *
 * @packageDocumentation
 */
export { fictionalOrganisations } from './fictional-organisations.js';
