import { createIssue, type Issue } from '@sopana/core';
import { exchangeCodes } from '../codes.js';
import { nicePlaces } from './nice-format.js';
import type { NiceElement } from './read-elements.js';
import type { NiceRelation } from './read-relations.js';

/** What relationships say of the elements. */
export interface NiceJoins {
  /** Ids of competencies that a role needs, by role, in the order of the document. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  /** Id of the family of a role. */
  readonly families: ReadonlyMap<string, string>;
  /** OPM codes of a role; one role has two. */
  readonly codes: ReadonlyMap<string, readonly NiceElement[]>;
  /** Sort keys of a role or family. */
  readonly sorts: ReadonlyMap<string, readonly NiceElement[]>;
  /** How many relationships stand in the framework. */
  readonly carried: number;
}

/**
 * What the relationships come to.
 *
 * @param relations - with both ends there
 * @param issues - takes `exchange.secondParent` and, for pairs of other types, `exchange.unknownKind`
 * @returns the joins
 */
export function joinElements(relations: readonly NiceRelation[], issues: Issue[]): NiceJoins {
  const needs = new Map<string, string[]>();
  const families = new Map<string, string>();
  const codes = new Map<string, NiceElement[]>();
  const sorts = new Map<string, NiceElement[]>();
  let carried = 0;
  for (const { from, to, place } of relations) {
    const report = (code: keyof typeof exchangeCodes, facts: Issue['facts']): void => {
      issues.push(createIssue(exchangeCodes, code, place, facts));
    };
    const pair = `${nicePlaces[from.type]} ${nicePlaces[to.type]}`;
    if (pair === 'role competency') {
      needs.set(from.id, [...(needs.get(from.id) ?? []), to.id]);
    } else if (pair === 'family role') {
      const parent = families.get(to.id);
      if (parent !== undefined) {
        report('exchange.secondParent', { id: to.id, parent, other: from.id });
        continue;
      }
      families.set(to.id, from.id);
    } else if (pair === 'role identifier' || pair === 'role carried' || pair === 'family carried') {
      const names = pair === 'role identifier' ? codes : sorts;
      names.set(from.id, [...(names.get(from.id) ?? []), to]);
    } else {
      const kind = `${from.type} to ${to.type}`;
      report('exchange.unknownKind', { what: 'relationship', kind, id: `${from.id} to ${to.id}` });
      continue;
    }
    carried += 1;
  }
  return { needs, families, codes, sorts, carried };
}
