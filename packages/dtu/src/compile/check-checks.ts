import type { Issue } from '@sopana/core';
import type { Check } from '../model/check.js';
import type { CheckSet } from '../model/check-set.js';
import { checkDuplicates } from './check-duplicates.js';
import { circleIssues } from './circle-issues.js';
import { conditionIssues } from './condition-issues.js';
import { dangling } from './dangling.js';
import { idsOf } from './ids-of.js';
import { vocabularyOf } from './vocabulary-of.js';

/**
 * What is wrong with the checks of a set: their ids, references, conditions and dependencies.
 *
 * @param set - the document
 * @returns codes `checkSet.duplicateId`, `checkSet.danglingReference`, `checkSet.circle`, `checkSet.asksPresence` and `condition.*`
 */
export function checkChecks(set: CheckSet): readonly Issue[] {
  const { checks } = set;
  const vocabulary = vocabularyOf(set);
  const phases = idsOf(set.phases);
  const severities = idsOf(set.severities);
  const kinds = idsOf(set.evidenceKinds);
  const roles = idsOf(set.attesters);
  const ids = idsOf(checks);
  const issuesOf = (check: Check, at: number): readonly Issue[] => {
    const here = ['checks', at] as const;
    const { appliesWhen, evidence = {}, after = [] } = check;
    return [
      ...dangling(check.phase, phases, 'a phase', [...here, 'phase']),
      ...dangling(check.severity, severities, 'a severity', [...here, 'severity']),
      ...(appliesWhen === undefined
        ? []
        : conditionIssues(appliesWhen, vocabulary, [...here, 'appliesWhen'])),
      ...conditionIssues(check.passesWhen, vocabulary, [...here, 'passesWhen']),
      ...(evidence.kinds ?? []).flatMap((kind, position) =>
        dangling(kind, kinds, 'a kind of evidence', [...here, 'evidence', 'kinds', position]),
      ),
      ...(evidence.attestedBy ?? []).flatMap((role, position) =>
        dangling(role, roles, 'a role of attesters', [...here, 'evidence', 'attestedBy', position]),
      ),
      ...after.flatMap((id, position) => dangling(id, ids, 'a check', [...here, 'after', position])),
    ];
  };
  const afterOf = new Map(checks.map(({ id, after = [] }) => [id, after]));
  return [
    ...checkDuplicates(checks, 'checks', ['checks']),
    ...checks.flatMap(issuesOf),
    ...circleIssues(
      ids,
      (id) => afterOf.get(id) ?? [],
      'checks',
      (at) => ['checks', at, 'after'],
    ),
  ];
}
