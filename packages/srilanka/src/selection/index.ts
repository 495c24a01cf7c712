/**
 * Choosing a Chief Digital Information Officer, as data: an unofficial rubric and a fictional selection by it.
 *
 * @packageDocumentation
 */
export { cdioRubric } from './cdio-rubric.js';
export { cdioSelection } from './cdio-selection.js';
