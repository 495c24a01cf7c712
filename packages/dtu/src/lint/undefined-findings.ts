import { createIssue, type Issue } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { dtuCodes } from '../codes.js';
import type { PlacedCondition } from '../compile/clauses-of-condition.js';
import type { SetVocabulary } from '../compile/vocabulary-of.js';
import { subjectOf } from './subject-of.js';

/**
 * Clauses that read what the document does not define.
 *
 * @param placed - a condition as a tree
 * @param of - what the condition is part of
 * @param vocabulary - what it may speak of
 * @returns findings `readinessLint.undefinedFact`, each at its clause
 */
export function undefinedFindings(
  { clause, path, parts }: PlacedCondition,
  of: string,
  vocabulary: SetVocabulary,
): readonly Issue[] {
  const subject = subjectOf(clause);
  if (subject === null) return parts.flatMap((part) => undefinedFindings(part, of, vocabulary));
  if (vocabulary.domainOf(subject) !== undefined) return [];
  const { kind, id } = subject;
  const known = kind === 'attribute' ? vocabulary.attributes : vocabulary.facts;
  const facts = { of, kind, id, hint: didYouMean(id, known.keys()) };
  return [createIssue(dtuCodes, 'readinessLint.undefinedFact', path, facts)];
}
