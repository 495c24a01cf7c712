import type { Domain } from '@sopana/core/condition';
import type { FactDefinition } from '../model/fact-definition.js';
import { idsOf } from './ids-of.js';

/**
 * What a fact or an attribute can be, as conditions see it.
 *
 * @param definition - of the document
 * @returns its domain
 */
export function domainOfDefinition(definition: FactDefinition): Domain {
  switch (definition.type) {
    case 'number': {
      const { min, max, whole } = definition;
      return {
        type: 'number',
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        ...(whole === undefined ? {} : { whole }),
      };
    }
    case 'choice':
      return { type: 'choice', values: idsOf(definition.options) };
    case 'list':
      return definition.options === undefined
        ? { type: 'list' }
        : { type: 'list', values: idsOf(definition.options) };
    default:
      return { type: definition.type };
  }
}
