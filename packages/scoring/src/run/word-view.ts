/**
 * The bytes of a block four at a time.
 *
 * @param bytes - one for each row
 * @param length - how many rows count
 * @returns a view of the whole words from the first row on; empty where the rows do not begin at a word
 *
 * @remarks Words are signed, for the engine keeps those in registers as they are. What treats all bytes of a word alike needs
 * no byte order.
 */
export function wordView(bytes: Uint8Array, length: number): Int32Array {
  const isAligned = (bytes.byteOffset & 3) === 0;
  return new Int32Array(bytes.buffer, isAligned ? bytes.byteOffset : 0, isAligned ? length >> 2 : 0);
}
