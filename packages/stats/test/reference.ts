import { readFileSync } from 'node:fs';

/** Statistics recomputed independently; see `references/make.py`. */
export interface Reference {
  readonly shares: readonly number[];
  readonly samples: Readonly<Record<string, ReferenceSample>>;
  readonly pairs: readonly ReferencePairs[];
}

export interface ReferenceSample {
  readonly values: readonly number[];
  readonly quantiles: readonly (readonly number[])[];
  readonly moments: Readonly<Record<string, number>>;
  readonly ranks: Readonly<Record<string, readonly number[]>>;
}

export interface ReferencePairs {
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly pearson: number;
  readonly spearman: number;
  readonly kendallTauB: number;
}

const text = readFileSync(new URL('./references/reference.json', import.meta.url), 'utf8');

export const reference: Reference = JSON.parse(text);
export const samples = Object.entries(reference.samples);
