/**
 * The door for untrusted input: check sets, facts of units and waivers. The only entry of the package that needs zod.
 *
 * @packageDocumentation
 */
export { checkSetSchema } from './check-set-schema.js';
export { factsSchema } from './facts-schema.js';
export { parseCheckSet } from './parse-check-set.js';
export { parseFacts } from './parse-facts.js';
export { parseWaivers } from './parse-waivers.js';
export { toJsonSchema } from './to-json-schema.js';
export { waiversSchema } from './waivers-schema.js';
