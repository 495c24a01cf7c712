/**
 * Words in several languages, read with the language that was used.
 *
 * @packageDocumentation
 */
export { didYouMean } from './did-you-mean.js';
export { isLanguageTag } from './is-language-tag.js';
export { nearestWord } from './nearest-word.js';
export { readText } from './read-text.js';
export type { Text } from './text.js';
export type { TextReading } from './text-reading.js';
