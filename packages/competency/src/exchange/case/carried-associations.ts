import type { Named } from '../../model/named.js';
import { caseFormat } from './case-format.js';
import type { CaseAssociation } from './case-package.js';
import { isCaseLink } from './is-case-link.js';

const texts = ['identifier', 'associationType', 'uri', 'lastChangeDateTime'];

/**
 * The associations that an object carries.
 *
 * @param object - an object of a framework
 * @param name - `CFAssociations` for those that a framework has no member for, `CFAssociations.read` for those that it has, and that
 *   say more of themselves than a framework holds
 * @returns in the order in which they are carried; what is no association is left out
 */
export function carriedAssociations(
  { carried = [] }: Named,
  name: 'CFAssociations' | 'CFAssociations.read',
): readonly CaseAssociation[] {
  const values = carried.filter(({ format, key }) => format === caseFormat && key === name);
  return values
    .flatMap(({ value }) => (Array.isArray(value) ? value : []))
    .flatMap((text: string): readonly CaseAssociation[] => {
      try {
        const association: unknown = JSON.parse(text);
        return isAssociation(association) ? [association] : [];
      } catch {
        return [];
      }
    });
}

function isAssociation(value: unknown): value is CaseAssociation {
  const association = Object(value) as Readonly<Record<string, unknown>>;
  const isWhole = texts.every((member) => typeof association[member] === 'string');
  return isWhole && isCaseLink(association['originNodeURI']) && isCaseLink(association['destinationNodeURI']);
}
