import { sha1 } from '@noble/hashes/legacy';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils';
import { utf8Bytes } from './utf8-bytes.js';

/**
 * The UUID of a name: the same name in the same namespace gives the same UUID, everywhere and always.
 *
 * @param namespace - a UUID
 * @param name - any text
 * @returns the UUID, version 5, in lower case
 *
 * @example
 * ```ts
 * uuidVersion5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com'); // => '2ed6657d-e927-568b-95e1-2665a8aea6a2'
 * ```
 *
 * @source RFC 9562, section 5.5; the example is the test vector of its appendix A.4.
 */
export function uuidVersion5(namespace: string, name: string): string {
  const space = hexToBytes(namespace.replaceAll('-', ''));
  const words = utf8Bytes(name);
  const bytes = new Uint8Array(space.length + words.length);
  bytes.set(space);
  bytes.set(words, space.length);
  const digest = sha1(bytes).slice(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(digest);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
