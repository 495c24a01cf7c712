import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { utf8Bytes } from './utf8-bytes.js';

/**
 * The SHA-256 of a text in UTF-8.
 *
 * @param text - any text
 * @returns 64 lower-case hexadecimal digits
 *
 * @example
 * ```ts
 * sha256Hex('abc'); // => 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
 * ```
 *
 * @source FIPS 180-4.
 */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8Bytes(text)));
}
