import { sha1 } from '@noble/hashes/legacy';
import { utf8Bytes } from '@sopana/core/canonical';

/**
 * The namespace of our identifiers: that of `urn:sopana:dtu` among addresses.
 *
 * @internal
 */
export const ownNamespace: string = 'e03742f0-2826-5883-9e4c-9f822846d87c';

/**
 * The identifier that a name has in a namespace: the same name always gives the same.
 *
 * @param name - any text
 * @param namespace - a UUID; our own when absent
 * @returns a UUID of version 5, in lower case
 *
 * @source RFC 9562, section 5.5.
 */
export function uuidOf(name: string, namespace: string = ownNamespace): string {
  const digits = namespace.replaceAll('-', '');
  const prefix = Uint8Array.from({ length: 16 }, (_, at) =>
    Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16),
  );
  const hash = sha1(Uint8Array.from([...prefix, ...utf8Bytes(name)])).slice(0, 16);
  // The version stands in the upper half of byte 6, the variant in the two highest bits of byte 8.
  const bytes = Array.from(hash, (byte, at) => {
    if (at === 6) return (byte & 0x0f) | 0x50;
    return at === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const text = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join(
    '-',
  );
}
