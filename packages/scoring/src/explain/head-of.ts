import type { Explanation } from '../model/explanation.js';
import { textIn } from './text-in.js';
import { say, type Voice } from './voice.js';

/**
 * The first line of an explanation: what it is about, and its value or level.
 *
 * @param told - any explanation
 * @param voice - how it is told
 * @returns one line
 */
export function headOf(told: Explanation, voice: Voice): string {
  const name = told.label === null ? told.id : `${told.id} (${textIn(told.label, voice)})`;
  if (told.value === null) return say(voice, 'noValue', { name, class: told.class });
  if (told.kind !== 'bands' && told.kind !== 'gates') return say(voice, 'value', { name, value: told.value });
  const level = told.level ?? '';
  const shown = told.levelLabel === null ? level : `${level} ${textIn(told.levelLabel, voice)}`;
  return say(voice, 'level', { name, level: shown });
}
