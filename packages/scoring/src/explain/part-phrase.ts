import type { PartExplanation } from '../model/explanation.js';
import { say, type Voice } from './voice.js';

/**
 * What a part adds to the first line of its own explanation.
 *
 * @param part - the part
 * @param total - sum of the weights that count
 * @param voice - how it is told
 * @returns a sentence; an empty text where there is nothing to say
 */
export function partPhrase(part: PartExplanation, total: number, voice: Voice): string {
  const { weight, contribution, treatment } = part;
  const facts = { class: part.class, weight, total, contribution: contribution ?? 0, value: part.value ?? 0 };
  // A part that would count says nothing of its place while its parent has no value.
  const isUsed = treatment === 'counted' || treatment === 'substituted';
  if (isUsed && part.share === null) return '';
  if (treatment !== 'counted') return say(voice, treatment, facts);
  return say(voice, contribution === null ? 'weighs' : 'part', facts);
}
