import type { Attempt } from '../model/attempt.js';
import { failure } from './failure.js';
import { readCount } from './read-count.js';
import { shareOfText } from './share-of-text.js';

/** How ranks are to be tried out. */
export interface WantedVariation {
  /** Each weight is multiplied by 1 ± up to this share. */
  readonly weights: number;
  /** How many times. */
  readonly samples: number;
  /** Start of the random sequence. */
  readonly seed: number;
}

/** The options that speak of it, as they were written. */
export interface VariationTexts {
  /** Such as `weights=±10%`. */
  readonly vary?: string;
  /** A whole number. */
  readonly samples?: string;
  /** A whole number. */
  readonly seed?: string;
}

const usualSamples = '1000';
const usualSeed = '1';
const mostSamples = 1_000_000;

/**
 * How the user wants ranks to be tried out.
 *
 * @param options - as they were written
 * @returns the variation; null when none is wanted; stops as wrong usage with `argument.badVariation`,
 * `argument.badCount` or `argument.needsOther`
 */
export function readVariation({ vary, samples, seed }: VariationTexts): Attempt<WantedVariation | null> {
  if (vary === undefined) {
    const option = samples === undefined ? '--seed' : '--samples';
    if (samples === undefined && seed === undefined) return { ok: true, value: null };
    return failure(2, 'argument.needsOther', option, { option, other: '--vary' });
  }
  const share = /^weights=(?:±|\+-|\+\/-)?(.*)$/.exec(vary.replaceAll(' ', ''))?.[1];
  const weights = share === undefined ? null : shareOfText(share);
  if (weights === null || !(weights > 0 && weights < 1)) {
    return failure(2, 'argument.badVariation', '--vary', { text: vary });
  }
  const drawn = readCount('--samples', samples ?? usualSamples, 1, mostSamples);
  if (!drawn.ok) return drawn;
  const start = readCount('--seed', seed ?? usualSeed, 0, Number.MAX_SAFE_INTEGER);
  return start.ok ? { ok: true, value: { weights, samples: drawn.value, seed: start.value } } : start;
}
