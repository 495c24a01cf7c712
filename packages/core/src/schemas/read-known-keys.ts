import { knownKeysMark } from './write-known-keys.js';

/**
 * The keys that `writeKnownKeys` has written.
 *
 * @param message - the message of an issue of zod
 * @returns the keys in the order of the schema; empty when the message is another one
 *
 * @source Our convention.
 */
export function readKnownKeys(message: string): readonly string[] {
  if (!message.startsWith(knownKeysMark)) return [];
  const keys: unknown = JSON.parse(message.slice(knownKeysMark.length));
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
}
