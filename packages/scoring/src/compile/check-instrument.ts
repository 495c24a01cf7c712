import type { Issue } from '@sopana/core';
import { inInputOrder } from '@sopana/core/document';
import type { Instrument } from '../model/instrument.js';
import { scopeOf } from '../scope/scope.js';
import { checkAnswerTokens } from './check-answer-tokens.js';
import { checkConditions } from './check-conditions.js';
import { checkIds } from './check-ids.js';
import { checkNodes } from './check-nodes.js';
import { checkNumbers } from './check-numbers.js';
import { checkReducedAnswers } from './check-reduced-answers.js';
import { checkReferences } from './check-references.js';
import { checkScales } from './check-scales.js';
import { checkSteps } from './check-steps.js';

/**
 * All that a shape cannot say of a document: unique ids, references that lead somewhere, no circles,
 * weights that sum to something, rising bands, finite numbers.
 *
 * @param instrument - a document of the right shape
 * @returns the issues in the order of the document; empty when it compiles
 *
 * @example
 * ```ts
 * checkInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [], nodes: [{ id: 'mean', of: ['a'] }] }).map((issue) => issue.code); // => ['instrument.danglingReference']
 * ```
 *
 * @source Our convention: graph rules live once, in the compile step.
 */
export function checkInstrument(instrument: Instrument): readonly Issue[] {
  const scope = scopeOf(instrument);
  return inInputOrder(instrument, [
    ...checkNumbers(instrument),
    ...checkIds(instrument),
    ...checkAnswerTokens(instrument),
    ...checkScales(instrument),
    ...checkSteps(instrument),
    ...checkReferences(instrument),
    ...checkConditions(instrument, scope),
    ...checkReducedAnswers(scope),
    ...checkNodes(instrument, scope),
  ]);
}
