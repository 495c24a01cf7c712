/**
 * One JSON text and one digest for every value.
 *
 * @packageDocumentation
 */
export { canonicalJson } from './canonical-json.js';
export { canonicalCodes } from './codes.js';
export { digestOf } from './digest-of.js';
export { pathText } from './path-text.js';
export { sha256Hex } from './sha256-hex.js';
export { utf8Bytes } from './utf8-bytes.js';
export { uuidVersion5 } from './uuid-version-5.js';
