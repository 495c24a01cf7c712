import { createIssue, type Issue } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import type { Instrument } from '../model/instrument.js';

/**
 * Tokens that stand for two things: two classes, or a class and an option.
 *
 * @param instrument - a document of the right shape
 * @returns `instrument.duplicateToken` and `instrument.tokenIsOption`, in document order
 */
export function checkAnswerTokens(instrument: Instrument): readonly Issue[] {
  const seen = new Set<string>();
  return (instrument.answerTokens ?? []).flatMap(({ token }, position) => {
    const path = ['answerTokens', position, 'token'];
    const scale = (instrument.scales ?? []).find(
      (one) => 'options' in one && one.options.some(({ code }) => code === token),
    );
    const isRepeated = seen.has(token);
    seen.add(token);
    return [
      ...(isRepeated ? [createIssue(scoringCodes, 'instrument.duplicateToken', path, { token })] : []),
      ...(scale === undefined
        ? []
        : [createIssue(scoringCodes, 'instrument.tokenIsOption', path, { token, scale: scale.id })]),
    ];
  });
}
