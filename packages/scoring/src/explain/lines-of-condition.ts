import type { Reason } from '@sopana/core/condition';
import type { ConditionExplanation } from '../model/explanation.js';
import type { Phrases } from './phrases.js';
import { say, type Voice, type VoiceFacts } from './voice.js';

/**
 * A condition as it came out, with its reasons below it.
 *
 * @param told - the condition
 * @param voice - how it is told
 * @param words - the sentences for true, false and unknown
 * @param facts - what these tell of
 * @returns one line, and one indented for each reason
 */
export function linesOfCondition(
  told: ConditionExplanation,
  voice: Voice,
  words: readonly [keyof Phrases, keyof Phrases, keyof Phrases],
  facts: VoiceFacts,
): readonly string[] {
  const at = told.truth === 'true' ? 0 : told.truth === 'false' ? 1 : 2;
  return [say(voice, words[at], facts), ...told.reasons.map((reason) => `  ${reasonLine(reason, voice)}`)];
}

function reasonLine({ subject, test, reading, cause }: Reason, voice: Voice): string {
  const read = reading.known ? showOperand(reading.value) : reading.reason;
  return say(voice, 'reason', {
    kind: subject?.kind ?? '',
    id: subject?.id ?? '',
    test: test?.name ?? '',
    operand: test === null ? '' : showOperand(test.operand),
    cause: `${cause} (${read})`,
  });
}

function showOperand(operand: unknown): string {
  return Array.isArray(operand) ? operand.join(' | ') : String(operand);
}
