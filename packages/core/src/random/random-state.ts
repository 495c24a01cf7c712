/** Where a sequence of random numbers stands; plain data that survives JSON. */
export interface RandomState {
  /** The generator, whose published definition fixes every bit. */
  readonly generator: 'xoshiro128**';
  /** Its four words, whole numbers from 0 to 2^32 − 1, not all 0. */
  readonly words: readonly [number, number, number, number];
}
