/**
 * The door for untrusted input: rubrics and panels. The only entry of the package that needs zod.
 *
 * @packageDocumentation
 */
export { parseSelectionPanel } from './parse-selection-panel.js';
export { parseSelectionRubric } from './parse-selection-rubric.js';
export { selectionPanelSchema } from './selection-panel-schema.js';
export { selectionRubricSchema } from './selection-rubric-schema.js';
export { toJsonSchema } from './to-json-schema.js';
