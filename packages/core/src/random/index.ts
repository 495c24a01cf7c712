/**
 * Random numbers from a seed: the same on every engine, with plain data as state.
 *
 * @packageDocumentation
 */
export { createRandom } from './create-random.js';
export type { Drawn } from './next-uniform.js';
export { nextUniform } from './next-uniform.js';
export type { RandomState } from './random-state.js';
export type { RandomStream } from './random-stream.js';
export { randomStream } from './random-stream.js';
export { shuffled } from './shuffled.js';
