import type { RandomState } from './random-state.js';

/** A sequence of random numbers that is drawn from; it moves on with each draw. */
export interface RandomStream {
  /** The next 32 bits, a whole number from 0 to 2^32 − 1. */
  word(): number;
  /** The next number from 0 up to, but not, 1: a multiple of 2^−53, each as likely. */
  uniform(): number;
  /** The next whole number from 0 to one below a count (1 to 2^53), each exactly as likely. */
  integerBelow(count: number): number;
  /** Where the sequence stands, to go on from later. */
  state(): RandomState;
}

const wordCount = 4_294_967_296;
const uniformCount = 9_007_199_254_740_992;

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function isWord(word: number): boolean {
  return Number.isInteger(word) && word >= 0 && word < wordCount;
}

/**
 * A stream that draws from where a state stands.
 *
 * @param state - from `createRandom` or from `state()` of another stream; not changed
 * @returns the stream; two streams from equal states draw equal numbers
 * @throws RangeError for a state that is not four words or is all 0, and for a count out of range
 *
 * @example
 * ```ts
 * const stream = randomStream(createRandom(42));
 * stream.uniform(); // => 0.41370166815658871
 * stream.integerBelow(6); // => 5
 * ```
 *
 * @source D. Blackman and S. Vigna, xoshiro128** 1.1 (2018), public domain; 53 bits from two words as in their notes, high
 * word first; counts by rejection.
 */
export function randomStream(state: RandomState): RandomStream {
  if (!state.words.every(isWord) || state.words.every((word) => word === 0)) {
    throw new RangeError('The words of a random state are whole numbers below 2^32, not all 0.');
  }
  let [word0, word1, word2, word3] = state.words;

  function word(): number {
    const drawn = Math.imul(rotated(Math.imul(word1, 5), 7), 9) >>> 0;
    const shifted = word1 << 9;
    word2 ^= word0;
    word3 ^= word1;
    word1 ^= word2;
    word0 ^= word3;
    word2 ^= shifted;
    word3 = rotated(word3, 11);
    return drawn;
  }

  function numerator(): number {
    const high = word() >>> 5;
    return high * 67_108_864 + (word() >>> 6);
  }

  function integerBelow(count: number): number {
    if (!Number.isInteger(count) || count < 1 || count > uniformCount) {
      throw new RangeError(`A count is ${count}; it must be a whole number from 1 to 2^53.`);
    }
    const draw = count <= wordCount ? word : numerator;
    const range = count <= wordCount ? wordCount : uniformCount;
    // The last, incomplete round of the count would make its first numbers likelier; it is drawn again.
    const end = range - (range % count);
    let drawn = draw();
    while (drawn >= end) drawn = draw();
    return drawn % count;
  }

  return {
    word,
    uniform: () => numerator() / uniformCount,
    integerBelow,
    state: () => ({
      generator: 'xoshiro128**',
      words: [word0 >>> 0, word1 >>> 0, word2 >>> 0, word3 >>> 0],
    }),
  };
}
