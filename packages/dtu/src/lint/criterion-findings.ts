import { createIssue, type Issue } from '@sopana/core';
import { type Assignment, isSatisfiable, sentenceOf } from '@sopana/core/condition';
import { dtuCodes } from '../codes.js';
import { clausesOfCondition } from '../compile/clauses-of-condition.js';
import type { SetVocabulary } from '../compile/vocabulary-of.js';
import type { UnitTypeCriterion } from '../model/unit-type.js';
import { canHold } from './can-hold.js';
import { clauseFindings } from './clause-findings.js';
import { undefinedFindings } from './undefined-findings.js';

/**
 * What is to be said of the rules of one criterion.
 *
 * @param criterion - the criterion
 * @param at - its position
 * @param vocabulary - what its conditions may speak of
 * @returns findings of codes `readinessLint.*`
 */
export function criterionFindings(
  { id, rules, otherwise }: UnitTypeCriterion,
  at: number,
  vocabulary: SetVocabulary,
): readonly Issue[] {
  const of = `criterion '${id}'`;
  const here = ['unitTypes', 'criteria', at] as const;
  const context = {
    ...{ vocabulary, of, given: null },
    ...{ never: 'nobody is of this type by it', always: 'everybody is of this type by it' },
  };
  const others = rules.map(({ when }) => ({ not: when }));
  const ofRules = rules.flatMap(({ when }, position): readonly Issue[] => {
    const placed = clausesOfCondition(when, [...here, 'rules', position, 'when']);
    const own = [...undefinedFindings(placed, of, vocabulary), ...clauseFindings(placed, context)];
    if (own.length > 0 || canHold([...others.slice(0, position), when], context)) return own;
    const facts = { of, clause: sentenceOf(when), because: 'the rules before it cover every such case' };
    return [createIssue(dtuCodes, 'readinessLint.shadowed', placed.path, facts)];
  });
  const rest = isSatisfiable({ all: others }, vocabulary);
  if (otherwise === undefined && rest.satisfiable === 'yes') {
    const facts = { of, example: exampleWords(rest.example) };
    return [...ofRules, createIssue(dtuCodes, 'readinessLint.noDefault', [...here, 'rules'], facts)];
  }
  if (otherwise !== undefined && rest.satisfiable === 'no') {
    const facts = { of, clause: 'otherwise', because: 'the rules cover every case' };
    return [...ofRules, createIssue(dtuCodes, 'readinessLint.shadowed', [...here, 'otherwise'], facts)];
  }
  return ofRules;
}

function exampleWords(example: readonly Assignment[]): string {
  return example.map(({ subject, value }) => `${subject.id} is ${JSON.stringify(value)}`).join(' and ');
}
