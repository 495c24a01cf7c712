/**
 * The door for untrusted input: instruments and answers. The only entry of the package that needs zod.
 *
 * @packageDocumentation
 */
export { instrumentSchema } from './instrument-schema.js';
export { parseAnswerRows } from './parse-answer-rows.js';
export { parseAnswerSheets } from './parse-answer-sheets.js';
export { parseInstrument } from './parse-instrument.js';
export { toJsonSchema } from './to-json-schema.js';
