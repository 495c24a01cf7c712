import type { Domain, Subject, Vocabulary } from '@sopana/core/condition';
import { answerClasses } from '../model/class-code.js';
import type { Quantifier } from '../model/condition.js';
import type { Scale } from '../model/scale.js';
import { levelsOf } from '../scope/levels-of.js';
import type { Scope } from '../scope/scope.js';
import { expandQuantifier } from './expand-quantifier.js';

/**
 * What the conditions of a document may speak of.
 *
 * @param scope - what ids stand for
 * @returns the domain of each subject; undefined for one that does not exist
 */
export function vocabularyOf(scope: Scope): Vocabulary<Quantifier> {
  return {
    domainOf: (subject) => domainOf(scope, subject),
    expand: (clause) => expandQuantifier(clause, scope.instrument),
  };
}

function domainOf(scope: Scope, { kind, id }: Subject): Domain | undefined {
  const exists = scope.registers.has(id);
  switch (kind) {
    case 'attribute': {
      const type = scope.instrument.attributes?.find((attribute) => attribute.id === id)?.type;
      return type === undefined ? undefined : { type };
    }
    case 'answer': {
      const scale = scope.scales.get(id);
      return scale === undefined ? undefined : answerDomain(scale);
    }
    case 'class':
      return exists ? { type: 'choice', values: answerClasses } : undefined;
    case 'answered':
      return exists ? { type: 'boolean' } : undefined;
    case 'value':
      return exists ? { type: 'number' } : undefined;
    case 'level': {
      const levels = levelsOf(scope.nodes.get(id));
      return levels === null ? undefined : { type: 'choice', values: levels };
    }
    default:
      return undefined;
  }
}

function answerDomain(scale: Scale | null): Domain {
  switch (scale?.type) {
    case 'boolean':
      return { type: 'boolean' };
    case 'choice':
      return { type: 'choice', values: scale.options.map((option) => option.code) };
    case 'choices':
      return { type: 'list', values: scale.options.map((option) => option.code) };
    default:
      return {
        type: 'number',
        ...(scale?.min === undefined ? {} : { min: scale.min }),
        ...(scale?.max === undefined ? {} : { max: scale.max }),
      };
  }
}
