import { createIssue, type Issue } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import type { Instrument } from '../model/instrument.js';

/**
 * Tokens that stand for two classes.
 *
 * @param instrument - a document of the right shape
 * @returns one `instrument.duplicateToken` for each repetition
 */
export function checkAnswerTokens(instrument: Instrument): readonly Issue[] {
  const seen = new Set<string>();
  return (instrument.answerTokens ?? []).flatMap(({ token }, position) => {
    if (!seen.has(token)) {
      seen.add(token);
      return [];
    }
    return [
      createIssue(scoringCodes, 'instrument.duplicateToken', ['answerTokens', position, 'token'], { token }),
    ];
  });
}
