import type { Issue } from '@sopana/core';
import type { CheckSet } from '../model/check-set.js';
import { checkDuplicates } from './check-duplicates.js';
import { conditionIssues } from './condition-issues.js';
import { dangling } from './dangling.js';
import { idsOf } from './ids-of.js';
import { vocabularyOf } from './vocabulary-of.js';

/**
 * What is wrong with the unit types of a set.
 *
 * @param set - the document
 * @returns codes `checkSet.duplicateId`, `checkSet.danglingReference`, `checkSet.asksPresence` and `condition.*`
 */
export function checkUnitTypes(set: CheckSet): readonly Issue[] {
  if (set.unitTypes === undefined) return [];
  const { types, criteria } = set.unitTypes;
  const known = idsOf(types);
  const vocabulary = vocabularyOf(set);
  return [
    ...checkDuplicates(types, 'types of units', ['unitTypes', 'types']),
    ...checkDuplicates(criteria, 'criteria', ['unitTypes', 'criteria']),
    ...criteria.flatMap(({ rules, otherwise }, at) => {
      const here = ['unitTypes', 'criteria', at] as const;
      return [
        ...rules.flatMap(({ type, when }, position) => [
          ...dangling(type, known, 'a type of units', [...here, 'rules', position, 'type']),
          ...conditionIssues(when, vocabulary, [...here, 'rules', position, 'when']),
        ]),
        ...(otherwise === undefined
          ? []
          : dangling(otherwise, known, 'a type of units', [...here, 'otherwise'])),
      ];
    }),
  ];
}
