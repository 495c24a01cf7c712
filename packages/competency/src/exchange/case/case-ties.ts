import { createIssue, type Issue } from '@sopana/core';
import type { LinkRelation } from '../../model/competency-link.js';
import { exchangeCodes } from '../codes.js';
import { type CaseKind, caseRelations } from './case-format.js';
import type { CaseGraph } from './case-graph.js';
import type { CaseAssociation } from './case-package.js';

/** That a profile needs a competency, by UUIDs. */
export interface CaseNeed {
  /** UUID of the competency or of one of its level statements. */
  readonly to: string;
  /** Its place among the needs of the profile. */
  readonly place: number;
}

/** A link to what is not in the package. */
export interface CaseMatch {
  /** UUID of the competency. */
  readonly from: string;
  /** How it stands to the other. */
  readonly relation: LinkRelation;
  /** The other: its name there. */
  readonly other: string;
  /** Its address. */
  readonly uri: string;
}

/** What the associations of a package say, by UUIDs of items. */
export interface CaseTies {
  /** What an item lies under, by the kind of the outer one. */
  readonly outer: ReadonlyMap<string, ReadonlyMap<CaseKind, string>>;
  /** The place of an item among those that lie under the same one. */
  readonly places: ReadonlyMap<string, number>;
  /** What profiles need. */
  readonly needs: ReadonlyMap<string, readonly CaseNeed[]>;
  /** Pairs of competencies or level statements, of which the first has to be held before the second. */
  readonly before: readonly (readonly [string, string])[];
  /** Links to what is not in the package. */
  readonly matches: readonly CaseMatch[];
  /** Associations that a framework has a member for. */
  readonly read: readonly CaseAssociation[];
  /** Associations that it has none for. */
  readonly unread: readonly CaseAssociation[];
}

/** What may lie under what: in the first list as a child, in the second as a part. */
const nests: Readonly<Record<string, readonly string[]>> = {
  isChildOf: [
    ...['level scale', 'area area', 'area layer', 'area stream', 'competency area', 'statement competency'],
    ...['role family', 'roleLevel role'],
  ],
  isPartOf: ['area layer', 'area stream', 'role layer'],
  isRelatedTo: ['competency scale'],
  hasSkillLevel: ['statement level'],
};
const alone: readonly CaseKind[] = ['scale', 'layer', 'stream', 'area', 'competency', 'family', 'role'];
const inner: readonly string[] = ['isChildOf', 'isPartOf', 'hasSkillLevel', 'precedes'];
const relations = new Map<string, LinkRelation>(
  Object.entries(caseRelations).map(([relation, type]) => [type, relation as LinkRelation]),
);

/**
 * What the associations of a package say.
 *
 * @param graph - items and associations
 * @param issues - takes `exchange.dangling` for an end that is not there, and `exchange.circle`
 * @returns the ties; each association is read, unread, or in an issue
 */
export function caseTies(graph: CaseGraph, issues: Issue[]): CaseTies {
  const outer = new Map<string, Map<CaseKind, string>>();
  const places = new Map<string, number>();
  const needs = new Map<string, CaseNeed[]>();
  const before: (readonly [string, string])[] = [];
  const matches: CaseMatch[] = [];
  const [read, unread]: [CaseAssociation[], CaseAssociation[]] = [[], []];
  const isReadable = (association: CaseAssociation, at: number): boolean => {
    const { associationType: type, sequenceNumber } = association;
    const from = association.originNodeURI.identifier;
    const to = association.destinationNodeURI.identifier;
    const [kind, other] = [graph.kinds.get(from), graph.kinds.get(to)];
    const place = Number.isInteger(sequenceNumber) ? (sequenceNumber as number) : at + 1;
    if (kind === undefined) return false;
    if (other === undefined) {
      const isTop = type === 'isChildOf' && to === graph.document && alone.includes(kind);
      if (isTop) places.set(from, places.get(from) ?? place);
      const relation = relations.get(type);
      const isMatch = to !== graph.document && kind === 'competency' && relation !== undefined;
      if (isMatch) matches.push({ from, relation, other: to, uri: association.destinationNodeURI.uri });
      return isTop || isMatch;
    }
    if (nests[type]?.includes(`${kind} ${other}`)) {
      const own = outer.get(from) ?? new Map<CaseKind, string>();
      if (own.has(other)) return false;
      if (leadsTo(outer, to, from)) {
        const facts = { id: graph.items.get(from)?.object.humanCodingScheme ?? from };
        issues.push(createIssue(exchangeCodes, 'exchange.circle', ['CFAssociations', at], facts));
        return false;
      }
      outer.set(from, own.set(other, to));
      if (type === 'isChildOf') places.set(from, place);
      return true;
    }
    const isHolding = (one: CaseKind): boolean => one === 'competency' || one === 'statement';
    if (type === 'isRelatedTo' && (kind === 'role' || kind === 'roleLevel') && isHolding(other)) {
      needs.set(from, [...(needs.get(from) ?? []), { to, place }]);
      return true;
    }
    if (type === 'precedes' && isHolding(kind) && isHolding(other)) {
      before.push([from, to]);
      return true;
    }
    return false;
  };
  for (const { object, at } of graph.associations.values()) {
    const ends = [object.originNodeURI.identifier, object.destinationNodeURI.identifier] as const;
    const isThere = (end: string): boolean => end === graph.document || graph.items.has(end);
    const isInner = inner.includes(object.associationType);
    const missing = !isThere(ends[0]) ? ends[0] : isInner && !isThere(ends[1]) ? ends[1] : null;
    if (missing !== null) {
      const facts = { what: `association ${object.associationType}`, id: missing };
      issues.push(createIssue(exchangeCodes, 'exchange.dangling', ['CFAssociations', at], facts));
    } else {
      (isReadable(object, at) ? read : unread).push(object);
    }
  }
  return { outer, places, needs, before, matches, read, unread };
}

function leadsTo(
  outer: ReadonlyMap<string, ReadonlyMap<CaseKind, string>>,
  from: string,
  to: string,
): boolean {
  const seen = new Set<string>();
  const queue = [from];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (at === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    queue.push(...(outer.get(at)?.values() ?? []));
  }
  return false;
}
