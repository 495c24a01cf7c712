/**
 * The UTF-8 bytes of a text.
 *
 * @param text - any text
 * @returns 1 to 4 bytes per character; a lone surrogate, which UTF-8 has no bytes for, becomes the three bytes
 * of its code point, so that two different texts never have the same bytes
 *
 * @example
 * ```ts
 * Array.from(utf8Bytes('€')); // => [226, 130, 172]
 * ```
 *
 * @source RFC 3629, section 3; lone surrogates as in the WTF-8 encoding. Text that has passed
 * `canonicalJson` holds none.
 */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    if (point < 0x80) {
      bytes[length++] = point;
    } else if (point < 0x800) {
      bytes[length++] = 0xc0 | (point >> 6);
      bytes[length++] = 0x80 | (point & 0x3f);
    } else if (point < 0x10000) {
      bytes[length++] = 0xe0 | (point >> 12);
      bytes[length++] = 0x80 | ((point >> 6) & 0x3f);
      bytes[length++] = 0x80 | (point & 0x3f);
    } else {
      at += 1;
      bytes[length++] = 0xf0 | (point >> 18);
      bytes[length++] = 0x80 | ((point >> 12) & 0x3f);
      bytes[length++] = 0x80 | ((point >> 6) & 0x3f);
      bytes[length++] = 0x80 | (point & 0x3f);
    }
  }
  return bytes.slice(0, length);
}
