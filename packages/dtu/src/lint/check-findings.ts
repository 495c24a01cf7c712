import type { Issue } from '@sopana/core';
import { clausesOfCondition } from '../compile/clauses-of-condition.js';
import type { SetVocabulary } from '../compile/vocabulary-of.js';
import type { Check } from '../model/check.js';
import { canHold } from './can-hold.js';
import { clauseFindings } from './clause-findings.js';
import { undefinedFindings } from './undefined-findings.js';

/**
 * What is to be said of the conditions of one check.
 *
 * @param check - the check
 * @param at - its position
 * @param vocabulary - what its conditions may speak of
 * @returns findings of codes `readinessLint.*`
 */
export function checkFindings(check: Check, at: number, vocabulary: SetVocabulary): readonly Issue[] {
  const { id, appliesWhen, passesWhen } = check;
  const of = `check '${id}'`;
  const passes = clausesOfCondition(passesWhen, ['checks', at, 'passesWhen']);
  const applies =
    appliesWhen === undefined ? null : clausesOfCondition(appliesWhen, ['checks', at, 'appliesWhen']);
  const undefinedOnes = [applies, passes].flatMap((root) =>
    root === null ? [] : undefinedFindings(root, of, vocabulary),
  );
  const common = { vocabulary, of };
  // A check that never applies has said so; what it passes by is looked at as if it did.
  const isGiven = appliesWhen !== undefined && canHold([appliesWhen], { vocabulary, given: null });
  return [
    ...undefinedOnes,
    ...(applies === null
      ? []
      : clauseFindings(applies, {
          ...common,
          given: null,
          never: 'the check applies to nobody',
          always: 'the check applies to everybody, as it would without it',
        })),
    ...clauseFindings(passes, {
      ...common,
      given: isGiven ? appliesWhen : null,
      never: 'the check never passes where it applies',
      always: 'the check never fails where it applies',
    }),
  ];
}
