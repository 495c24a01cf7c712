/**
 * The bytes of a block four at a time.
 *
 * @param bytes - one for each row
 * @param length - how many rows count
 * @returns a view of the whole words from the first row on; empty where the rows do not begin at a word
 *
 * @remarks Byte k of every word is row 4i + k on any machine, so what treats all bytes of a word alike needs no byte order.
 */
export function wordView(bytes: Uint8Array, length: number): Uint32Array {
  const isAligned = (bytes.byteOffset & 3) === 0;
  return new Uint32Array(bytes.buffer, isAligned ? bytes.byteOffset : 0, isAligned ? length >> 2 : 0);
}
