import type { Domain, Vocabulary } from '@sopana/core/condition';
import type { CheckSet } from '../model/check-set.js';
import type { FactDefinition } from '../model/fact-definition.js';
import { domainOfDefinition } from './domain-of-definition.js';

/** What the conditions of a check set may speak of. */
export interface SetVocabulary extends Vocabulary {
  /** What each fact can be. */
  readonly facts: ReadonlyMap<string, Domain>;
  /** What each attribute can be. */
  readonly attributes: ReadonlyMap<string, Domain>;
}

/**
 * What the conditions of a check set may speak of: its facts and the attributes of units.
 *
 * @param set - the document
 * @returns the vocabulary; of two definitions of one id the first counts
 */
export function vocabularyOf(set: Pick<CheckSet, 'facts' | 'attributes'>): SetVocabulary {
  const facts = domains(set.facts);
  const attributes = domains(set.attributes ?? []);
  return {
    facts,
    attributes,
    domainOf({ kind, id }) {
      if (kind === 'fact') return facts.get(id);
      return kind === 'attribute' ? attributes.get(id) : undefined;
    },
  };
}

function domains(definitions: readonly FactDefinition[]): ReadonlyMap<string, Domain> {
  const found = new Map<string, Domain>();
  for (const definition of definitions) {
    if (!found.has(definition.id)) found.set(definition.id, domainOfDefinition(definition));
  }
  return found;
}
