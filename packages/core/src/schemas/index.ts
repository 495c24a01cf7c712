/**
 * The door for untrusted input: schemas made on first use, and documents read with every issue in our own words.
 * The only entry that needs zod.
 *
 * @packageDocumentation
 */
export { checkedBy } from './checked-by.js';
export { civilDateSchema } from './civil-date-schema.js';
export { schemasCodes } from './codes.js';
export { conditionSchema } from './condition-schema.js';
export { conditionSchemaWith } from './condition-schema-with.js';
export type { DocumentReading } from './document-reading.js';
export { formatSchema } from './format-schema.js';
export { idSchema } from './id-schema.js';
export { instantSchema } from './instant-schema.js';
export { onFirstUse } from './on-first-use.js';
export { parseDocument } from './parse-document.js';
export { parseValue } from './parse-value.js';
export { type ProvenanceShape, provenanceShape } from './provenance-shape.js';
export { textSchema } from './text-schema.js';
export { toJsonSchemaOf } from './to-json-schema-of.js';
export { unionByKey } from './union-by-key.js';
