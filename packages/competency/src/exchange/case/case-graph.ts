import type { Issue } from '@sopana/core';
import { type CaseKind, caseItemTypes } from './case-format.js';
import type { CaseAssociation, CaseItem } from './case-package.js';
import { hasTexts } from './has-texts.js';
import { isCaseLink } from './is-case-link.js';
import { type PlacedObject, readObjects } from './read-objects.js';

/** The items of a package with what they are, and the associations between them. */
export interface CaseGraph {
  /** UUID of the document. */
  readonly document: string;
  /** Items by UUID, in the order of the package. */
  readonly items: ReadonlyMap<string, PlacedObject<CaseItem>>;
  /** What each item is. */
  readonly kinds: ReadonlyMap<string, CaseKind>;
  /** Associations, in the order of the package. */
  readonly associations: ReadonlyMap<string, PlacedObject<CaseAssociation>>;
}

const common = ['identifier', 'uri', 'lastChangeDateTime'];
const itemTexts = ['abbreviatedStatement', 'CFItemType', 'humanCodingScheme', 'language', 'notes'];
/** What something has to lie under to be what its type says. */
const needed: Readonly<Partial<Record<CaseKind, CaseKind>>> = {
  level: 'scale',
  statement: 'competency',
  roleLevel: 'role',
};

/**
 * The items and associations of a package.
 *
 * @param input - a package
 * @param document - UUID of its document
 * @param issues - takes entries that cannot be read or stand twice
 * @returns the graph; an item of a type that Sopana does not write is an area where others lie under it, else a competency
 */
export function caseGraph(
  input: Readonly<Record<string, unknown>>,
  document: string,
  issues: Issue[],
): CaseGraph {
  const items = readObjects(
    input['CFItems'],
    'CFItems',
    (entry): entry is CaseItem => hasTexts(entry, [...common, 'fullStatement'], itemTexts),
    `an object with texts ${[...common, 'fullStatement'].join(', ')}`,
    issues,
  );
  const associations = readObjects(
    input['CFAssociations'],
    'CFAssociations',
    (entry): entry is CaseAssociation =>
      hasTexts(entry, [...common, 'associationType'], []) &&
      isCaseLink(entry['originNodeURI']) &&
      isCaseLink(entry['destinationNodeURI']),
    'an object with an associationType and references to its origin and destination',
    issues,
  );
  const children = [...associations.values()].filter(({ object }) => object.associationType === 'isChildOf');
  const written = new Map(
    Object.entries(caseItemTypes).map(([kind, type]) => [type, kind as CaseKind] as const),
  );
  const kinds = new Map<string, CaseKind>();
  const typed = (identifier: string): CaseKind | undefined => {
    const item = items.get(identifier)?.object;
    const own = Object(Object(item?.extensions)['sopana'])['kind'] as CaseKind;
    return Object.hasOwn(caseItemTypes, own) ? own : written.get(item?.CFItemType ?? '');
  };
  const parents = new Set<string>();
  const outers = new Map<string, string[]>();
  for (const { object } of children) {
    const [inner, outer] = [object.originNodeURI.identifier, object.destinationNodeURI.identifier];
    if (typed(inner) !== 'statement') parents.add(outer);
    outers.set(inner, [...(outers.get(inner) ?? []), outer]);
  }
  for (const identifier of items.keys()) {
    const kind = typed(identifier) ?? 'competency';
    kinds.set(identifier, kind === 'competency' && parents.has(identifier) ? 'area' : kind);
  }
  for (const [identifier, kind] of kinds) {
    const lies = (outers.get(identifier) ?? []).some((outer) => kinds.get(outer) === needed[kind]);
    if (needed[kind] !== undefined && !lies)
      kinds.set(identifier, kind === 'roleLevel' ? 'role' : 'competency');
  }
  return { document, items, kinds, associations };
}
