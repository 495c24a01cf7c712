import { fillTemplate } from '@sopana/core';
import type { Explanation } from '../model/explanation.js';
import type { Phrases } from './phrases.js';

/** How an explanation is told. */
export interface Voice {
  /** Languages for labels, in order of preference. */
  readonly languages: readonly string[];
  /** The sentences. */
  readonly phrases: Phrases;
  /** The lines of a part. */
  readonly tell: (told: Explanation) => readonly string[];
}

/** Facts that a sentence is filled with. */
export type VoiceFacts = Readonly<Record<string, string | number>>;

/**
 * A sentence.
 *
 * @param voice - whose sentences
 * @param phrase - which one
 * @param facts - what it tells of
 * @returns the sentence
 */
export function say(voice: Voice, phrase: keyof Phrases, facts: VoiceFacts): string {
  return fillTemplate(voice.phrases[phrase], facts);
}
