import type { Issue } from '@sopana/core';
import { isId } from '@sopana/core/document';
import type { CarriedValue } from '../../model/carried-value.js';
import type { CompetencyLink } from '../../model/competency-link.js';
import type { ProficiencyScale } from '../../model/proficiency-scale.js';
import { idOfText } from '../tables/id-of-text.js';
import { type CaseKind, caseFormat } from './case-format.js';
import { type CaseGraph, caseGraph } from './case-graph.js';
import { caseIdentifiers } from './case-identifiers.js';
import { caseIds } from './case-ids.js';
import type { CaseAssociation, CaseDocument, CaseLink, CaseRubric } from './case-package.js';
import { type CaseMatch, type CaseTies, caseTies } from './case-ties.js';
import { hasTexts } from './has-texts.js';
import { orderSiblings } from './order-siblings.js';
import { readDocument } from './read-document.js';
import { type ReadEntity, readItems } from './read-items.js';
import { readObjects } from './read-objects.js';
import { readRubrics } from './read-rubrics.js';

/** A package as the objects of a framework, before its extensions are read. */
export interface ReadPackage {
  /** What the document says. */
  readonly document: Readonly<Record<string, unknown>> & { readonly id: string };
  /** The objects, in the order of the package. */
  readonly entities: readonly ReadEntity[];
  /** Scales that rubrics use. */
  readonly scales: readonly ProficiencyScale[];
  /** Links to competencies of other frameworks. */
  readonly links: readonly CompetencyLink[];
}

/**
 * A package as the objects of a framework, by the members of the standard alone.
 *
 * @param input - a package with a document
 * @param issues - takes what cannot be read, stands twice, dangles or goes in a circle
 * @returns the objects
 */
export function readPackage(input: Readonly<Record<string, unknown>>, issues: Issue[]): ReadPackage {
  const document = input['CFDocument'] as CaseDocument;
  const graph = caseGraph(input, document.identifier, issues);
  const ties = caseTies(graph, issues);
  const ids = caseIds(graph, ties);
  const own = readDocument(document, input['CFDefinitions'], []);
  const carried = new Map<string, readonly CarriedValue[]>();
  const identifierOf = caseIdentifiers(own.id);
  const isPlain = plainness(identifierOf, document.lastChangeDateTime, graph, ties, ids);
  const richer = ties.read.filter((association) => !isPlain(association));
  for (const [key, list] of [
    ['CFAssociations', ties.unread],
    ['CFAssociations.read', richer],
  ] as const) {
    for (const [origin, texts] of byOrigin(list)) {
      carried.set(origin, [...(carried.get(origin) ?? []), { format: caseFormat, key, value: texts }]);
    }
  }
  const reading = {
    ...{ graph, ties, ids, carried },
    ...{ identifierOf, language: own.language, lastChanged: document.lastChangeDateTime },
  };
  const rubrics = readObjects(
    input['CFRubrics'],
    'CFRubrics',
    (entry): entry is CaseRubric =>
      hasTexts(entry, ['identifier', 'uri', 'lastChangeDateTime'], ['title', 'description']),
    'an object with texts identifier, uri, lastChangeDateTime',
    issues,
  );
  const { entities, scales } = readRubrics(rubrics.values(), readItems(reading), reading);
  const extra = carried.get(document.identifier) ?? [];
  const others = input['extensions'];
  const whole = others === undefined ? [] : [{ ...packageExtensions, value: JSON.stringify(others) }];
  return {
    document: readDocument(document, input['CFDefinitions'], [...whole, ...extra]).object,
    entities: orderSiblings(entities, ties),
    scales,
    links: ties.matches.map(({ from, ...match }) => linkOf(ids.get(from) as string, match)),
  };
}

/** Where the other competency is: the framework that Sopana wrote, or one that is called after the place of its address. */
function linkOf(competency: string, { relation, other, uri }: Omit<CaseMatch, 'from'>): CompetencyLink {
  if (uri === `urn:sopana:replaced:${other}`) return { competency, other, relation };
  const [, id, version] = /^urn:sopana:([^:]+):([^:]+):/.exec(uri) ?? [];
  const isOwn = id !== undefined && version !== undefined && isId(id);
  const place = idOfText(uri.replace(/[/:#][^/:#]*$/, ''));
  const framework = isOwn ? { id, version } : { id: place, version: 'unstated' };
  return { competency, other, framework, relation };
}

const packageExtensions = { format: caseFormat, key: 'CFPackage.extensions' };

function byOrigin(list: readonly CaseAssociation[]): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const association of list) {
    const origin = association.originNodeURI.identifier;
    texts.set(origin, [...(texts.get(origin) ?? []), JSON.stringify(association)]);
  }
  return texts;
}

/** Whether an association says nothing that Sopana would not write again. */
function plainness(
  identifierOf: (key: string) => string,
  lastChanged: string,
  graph: CaseGraph,
  ties: CaseTies,
  ids: ReadonlyMap<string, string>,
): (association: CaseAssociation) => boolean {
  const members = ['identifier', 'associationType', 'sequenceNumber', 'uri', 'originNodeURI'];
  const known = [...members, 'destinationNodeURI', 'lastChangeDateTime'];
  const outer = (item: string, kind: CaseKind): string => ties.outer.get(item)?.get(kind) ?? '';
  const keyOf = ({ identifier, uri }: CaseLink): string => {
    const kind = graph.kinds.get(identifier);
    if (kind === undefined) return identifier === graph.document ? 'document' : `${uri} ${identifier}`;
    if (kind === 'level') return `level/${ids.get(outer(identifier, 'scale'))}/${ids.get(identifier)}`;
    if (kind !== 'statement') return `${kind}/${ids.get(identifier)}`;
    return `statement/${ids.get(outer(identifier, 'competency'))}/${ids.get(outer(identifier, 'level'))}`;
  };
  return (association) => {
    const ends = `${keyOf(association.originNodeURI)}/${keyOf(association.destinationNodeURI)}`;
    return (
      association.identifier === identifierOf(`association/${association.associationType}/${ends}`) &&
      association.uri === `urn:uuid:${association.identifier}` &&
      association.lastChangeDateTime === lastChanged &&
      Object.keys(association).every((member) => known.includes(member))
    );
  };
}
