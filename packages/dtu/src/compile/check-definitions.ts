import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { dtuCodes } from '../codes.js';
import type { CheckSet } from '../model/check-set.js';
import type { FactDefinition } from '../model/fact-definition.js';
import { checkDuplicates } from './check-duplicates.js';
import { minutesOfOffset } from './minutes-of-offset.js';

/**
 * What is wrong with the lists that the checks of a set refer to.
 *
 * @param set - the document
 * @returns codes `checkSet.badOffset`, `checkSet.duplicateId` and `checkSet.emptyRange`
 */
export function checkDefinitions(set: CheckSet): readonly Issue[] {
  const { offset = 'Z', phases, severities, statuses, attributes, facts, evidenceKinds, attesters } = set;
  return [
    ...(minutesOfOffset(offset) === null
      ? [createIssue(dtuCodes, 'checkSet.badOffset', ['offset'], { offset })]
      : []),
    ...checkDuplicates(phases, 'phases', ['phases']),
    ...checkDuplicates(severities, 'severities', ['severities']),
    ...checkDuplicates(statuses, 'statuses', ['statuses']),
    ...definitionIssues(attributes ?? [], 'attributes'),
    ...definitionIssues(facts, 'facts'),
    ...checkDuplicates(evidenceKinds, 'kinds of evidence', ['evidenceKinds']),
    ...checkDuplicates(attesters, 'roles of attesters', ['attesters']),
  ];
}

function definitionIssues(definitions: readonly FactDefinition[], key: string): readonly Issue[] {
  return [
    ...checkDuplicates(definitions, key, [key]),
    ...definitions.flatMap((definition, at) => valueIssues(definition, [key, at])),
  ];
}

function valueIssues(definition: FactDefinition, path: readonly PathStep[]): readonly Issue[] {
  const { id, type } = definition;
  if (type === 'choice' || type === 'list') {
    return checkDuplicates(definition.options, 'options', [...path, 'options']);
  }
  if (type !== 'number') return [];
  const { min, max } = definition;
  return min !== undefined && max !== undefined && min > max
    ? [createIssue(dtuCodes, 'checkSet.emptyRange', path, { id, min, max })]
    : [];
}
