import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { describeValue } from '@sopana/core/document';
import { exchangeCodes } from '../codes.js';
import type { NiceElement } from './read-elements.js';

/** A relationship of a NICE document, both ends of which are there. */
export interface NiceRelation {
  /** The element that it starts from. */
  readonly from: NiceElement;
  /** The element that it leads to. */
  readonly to: NiceElement;
  /** Where it stands. */
  readonly place: readonly PathStep[];
}

/** The relationship that the format knows. */
const projection = 'projection';

/**
 * The relationships whose ends are there.
 *
 * @param list - the list of the document
 * @param elements - the elements
 * @param path - of the list
 * @param issues - takes `exchange.unreadable`, `exchange.unknownKind`, `exchange.dangling` and `exchange.duplicateElement`
 * @returns in the order of the document, each pair once
 */
export function readRelations(
  list: readonly unknown[],
  elements: ReadonlyMap<string, NiceElement>,
  path: readonly PathStep[],
  issues: Issue[],
): readonly NiceRelation[] {
  const seen = new Set<string>();
  return list.flatMap((entry, at): readonly NiceRelation[] => {
    const place = [...path, at];
    const report = (code: keyof typeof exchangeCodes, facts: Issue['facts']): readonly NiceRelation[] => {
      issues.push(createIssue(exchangeCodes, code, place, facts));
      return [];
    };
    const relation = Object(entry) as Readonly<Record<string, unknown>>;
    const source = relation['source_element_identifier'];
    const target = relation['dest_element_identifier'];
    if (typeof source !== 'string' || typeof target !== 'string') {
      const expected = 'an object with source_element_identifier and dest_element_identifier';
      return report('exchange.unreadable', {
        what: 'relationship',
        received: describeValue(entry),
        expected,
      });
    }
    const kind = String(relation['relationship_identifier']);
    const id = `${source} to ${target}`;
    if (kind !== projection) return report('exchange.unknownKind', { what: 'relationship', kind, id });
    const [from, to] = [elements.get(source), elements.get(target)];
    if (from === undefined || to === undefined) {
      const facts = { what: `relationship '${id}'`, id: from === undefined ? source : target };
      return report('exchange.dangling', facts);
    }
    if (seen.has(id)) return report('exchange.duplicateElement', { what: 'relationship', id });
    seen.add(id);
    return [{ from, to, place }];
  });
}
