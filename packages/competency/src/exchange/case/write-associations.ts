import type { CompetencyLink } from '../../model/competency-link.js';
import type { Area } from '../../model/layer.js';
import type { RequiredCompetency } from '../../model/role.js';
import { carriedAssociations } from './carried-associations.js';
import { carriedRubric } from './carried-rubric.js';
import { caseRelations } from './case-format.js';
import type { CaseAssociation, CaseLink } from './case-package.js';
import type { CaseWriting } from './case-writing.js';
import { entitiesOf } from './entities-of.js';
import { statementsOf } from './statements-of.js';

/** An association before it is written: ends are keys of the writing, or references outside of it. */
interface Tie {
  readonly type: string;
  readonly from: string;
  readonly to: string | CaseLink;
  readonly at: number;
}

/**
 * The associations of a package: what lies under what, what roles need, what has to be held before, and links to other frameworks.
 *
 * @param writing - what they are written with
 * @returns in the order of the document, those that were carried last
 */
export function writeAssociations(writing: CaseWriting): readonly CaseAssociation[] {
  const seen = new Map<string, number>();
  const objects = [writing.framework, ...entitiesOf(writing.framework).map(({ object }) => object)];
  const known = new Map(
    objects.flatMap((object) =>
      carriedAssociations(object, 'CFAssociations.read').map((one) => [
        `${one.associationType} ${one.originNodeURI.identifier} ${one.destinationNodeURI.identifier}`,
        one,
      ]),
    ),
  );
  const own = [...tiesOfGroups(writing), ...tiesOfCompetencies(writing), ...tiesOfRoles(writing)].flatMap(
    ({ type, from, to, at }): readonly CaseAssociation[] => {
      const origin = writing.links.get(from);
      const destination = typeof to === 'string' ? writing.links.get(to) : to;
      if (origin === undefined || destination === undefined) return [];
      const as = known.get(`${type} ${origin.identifier} ${destination.identifier}`);
      if (as !== undefined) return [as];
      const name = `association/${type}/${from}/${typeof to === 'string' ? to : `${to.uri} ${to.identifier}`}`;
      const turn = (seen.get(name) ?? 0) + 1;
      seen.set(name, turn);
      const identifier = writing.identifierOf(turn === 1 ? name : `${name}#${turn}`);
      return [
        {
          identifier,
          associationType: type,
          sequenceNumber: at + 1,
          uri: `urn:uuid:${identifier}`,
          originNodeURI: origin,
          destinationNodeURI: destination,
          lastChangeDateTime: writing.lastChanged,
        },
      ];
    },
  );
  return [...own, ...objects.flatMap((object) => carriedAssociations(object, 'CFAssociations'))];
}

function tiesOfGroups({ framework }: CaseWriting): readonly Tie[] {
  const { scales, layers = [], streams = [], areas = [] } = framework;
  const top = (kind: string, list: readonly { readonly id: string }[]): readonly Tie[] =>
    list.map(({ id }, at) => ({ type: 'isChildOf', from: `${kind}/${id}`, to: 'document', at }));
  return [
    ...top('scale', scales),
    ...scales.flatMap(({ id, levels }) =>
      levels.map((level, at) => ({
        type: 'isChildOf',
        from: `level/${id}/${level.id}`,
        to: `scale/${id}`,
        at,
      })),
    ),
    ...top('layer', layers),
    ...top('stream', streams),
    ...areas.flatMap((area, at): readonly Tie[] => {
      const [first = 'document', ...others] = outerOf(area);
      return [first, ...others].map((to, turn) => ({
        type: turn === 0 ? 'isChildOf' : 'isPartOf',
        from: `area/${area.id}`,
        to,
        at,
      }));
    }),
  ];
}

function outerOf({ parent, layer, stream }: Area): readonly string[] {
  const outer = [parent && `area/${parent}`, layer && `layer/${layer}`, stream && `stream/${stream}`];
  return outer.filter((key) => key !== undefined);
}

function tiesOfCompetencies({ framework, links }: CaseWriting): readonly Tie[] {
  const under = framework.competencies.flatMap((competency, at): readonly Tie[] => {
    const { id, area, scale } = competency;
    const from = `competency/${id}`;
    return [
      { type: 'isChildOf', from, to: area === undefined ? 'document' : `area/${area}`, at },
      ...(scale === undefined ? [] : [{ type: 'isRelatedTo', from, to: `scale/${scale}`, at: 0 }]),
      ...statementsOf(competency).flatMap(({ key, level }, turn) => [
        { type: 'isChildOf', from: key, to: from, at: turn },
        { type: 'hasSkillLevel', from: key, to: `level/${scale}/${level}`, at: 0 },
      ]),
    ];
  });
  const before = framework.competencies.flatMap(({ id, prerequisites = [] }) =>
    prerequisites.map(({ competency, level, forLevel }, at) => ({
      type: 'precedes',
      from: statementOr(links, competency, level),
      to: statementOr(links, id, forLevel),
      at,
    })),
  );
  const matches = (framework.links ?? []).map(
    (link, at): Tie => ({
      type: caseRelations[link.relation],
      from: `competency/${link.competency}`,
      to: matchOf(link),
      at,
    }),
  );
  return [...under, ...before, ...matches];
}

/** A competency elsewhere: an address as it is, another name with the framework that it is in. */
function matchOf({ other, framework }: CompetencyLink): CaseLink {
  const isAddress = /^[a-z][a-z0-9+.-]*:/i.test(other);
  const place = framework === undefined ? 'replaced' : `${framework.id}:${framework.version}`;
  const uri = isAddress ? other : `urn:sopana:${place}:${other}`;
  return { title: other.replace(/[\t\n\r]+/g, ' '), identifier: other, uri };
}

function tiesOfRoles({ framework, links }: CaseWriting): readonly Tie[] {
  const { families = [], roles = [] } = framework;
  const needs = (from: string, requires: readonly RequiredCompetency[] = []): readonly Tie[] =>
    requires.map(({ competency, level }, at) => ({
      type: 'isRelatedTo',
      from,
      to: statementOr(links, competency, level),
      at,
    }));
  return [
    ...families.map(({ id }, at) => ({ type: 'isChildOf', from: `family/${id}`, to: 'document', at })),
    ...roles.flatMap((role, at): readonly Tie[] => {
      if (carriedRubric(role) !== null) return [];
      const { id, family, layer, requires, levels = [] } = role;
      const from = `role/${id}`;
      return [
        { type: 'isChildOf', from, to: family === undefined ? 'document' : `family/${family}`, at },
        ...(layer === undefined ? [] : [{ type: 'isPartOf', from, to: `layer/${layer}`, at }]),
        ...needs(from, requires),
        ...levels.flatMap((level, turn) => [
          { type: 'isChildOf', from: `roleLevel/${level.id}`, to: from, at: turn },
          ...needs(`roleLevel/${level.id}`, level.requires),
        ]),
      ];
    }),
  ];
}

/** The level statement where there is one, else the competency. */
function statementOr(links: CaseWriting['links'], competency: string, level: string | undefined): string {
  const statement = `statement/${competency}/${level}`;
  return links.has(statement) ? statement : `competency/${competency}`;
}
