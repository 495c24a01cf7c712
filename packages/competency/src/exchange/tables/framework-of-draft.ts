import type { Text } from '@sopana/core/text';
import type { BehaviouralIndicator, Competency } from '../../model/competency.js';
import type { CompetencyFramework } from '../../model/competency-framework.js';
import type { Area } from '../../model/layer.js';
import type { Named } from '../../model/named.js';
import type { ProficiencyScale } from '../../model/proficiency-scale.js';
import type { RequiredCompetency, Role, RoleLevel } from '../../model/role.js';
import type { DraftKind, DraftObject, FrameworkDraft } from './create-draft.js';
import type { FrameworkMapping } from './framework-mapping.js';
import { linesOfCell } from './lines-of-cell.js';

/**
 * The framework that a draft comes to.
 *
 * @param draft - all rows read
 * @param mapping - the mapping; its id and version are the format under which values are carried
 * @returns the framework; objects in the order in which the rows named them first, members without content left out
 */
export function frameworkOfDraft(draft: FrameworkDraft, mapping: FrameworkMapping): CompetencyFramework {
  const listed = (kind: DraftKind): readonly DraftObject[] => [...(draft.objects.get(kind)?.values() ?? [])];
  const named = (object: DraftObject): Named & { readonly id: string } => namedOf(object, mapping);
  const needs = (id: string): readonly RequiredCompetency[] =>
    [...(draft.requirements.get(id)?.values() ?? [])].map(({ competency, level, weight }) => ({
      competency,
      ...(level === null ? {} : { level }),
      ...(weight === null ? {} : { weight }),
    }));
  const areas = listed('area').map(
    (object): Area => ({ ...named(object), ...factsOf(object, ['layer', 'stream']) }),
  );
  const levelled = new Set(
    [...draft.requirements.values()].flatMap((of) =>
      [...of.values()].filter(({ level }) => level !== null).map(({ competency }) => competency),
    ),
  );
  const competencies = listed('competency').map((object): Competency => {
    const indicators = indicatorsOf(object, mapping);
    const isScaled = indicators.length > 0 || levelled.has(object.id);
    return {
      ...named(object),
      ...factsOf(object, ['kind', 'area']),
      ...(mapping.scale !== undefined && isScaled ? { scale: mapping.scale.id } : {}),
      ...(indicators.length > 0 ? { indicators } : {}),
    };
  });
  const roleLevels = listed('roleLevel');
  const roles = listed('role').map((object): Role => {
    const requires = needs(object.id);
    const levels = roleLevels
      .filter(({ facts }) => facts.get('role') === object.id)
      .map((level): RoleLevel => ({ ...named(level), requires: needs(level.id) }));
    return {
      ...named(object),
      ...factsOf(object, ['family', 'layer']),
      ...(requires.length > 0 || levels.length === 0 ? { requires } : {}),
      ...(levels.length > 0 ? { levels } : {}),
    };
  });
  // A role level whose row names no role is a profile all the same.
  const lone = roleLevels
    .filter(({ facts }) => !facts.has('role'))
    .map((object): Role => ({ ...named(object), requires: needs(object.id) }));
  return {
    sopana: 'competency-framework/1',
    ...mapping.framework,
    languages: [mapping.language],
    scales: mapping.scale === undefined ? [] : [scaleOf(mapping.scale)],
    ...listOf('layers', listed('layer').map(named)),
    ...listOf('streams', listed('stream').map(named)),
    ...listOf('areas', areas),
    competencies,
    ...listOf('families', listed('family').map(named)),
    ...listOf('roles', [...roles, ...lone]),
  };
}

function listOf<K extends string, T>(key: K, list: readonly T[]): { readonly [P in K]?: readonly T[] } {
  return (list.length === 0 ? {} : { [key]: list }) as { readonly [P in K]?: readonly T[] };
}

function scaleOf({ levels, ...scale }: NonNullable<FrameworkMapping['scale']>): ProficiencyScale {
  return { ...scale, levels: levels.map(({ word: _, ...level }) => level) };
}

function factsOf(object: DraftObject, members: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    members.flatMap((member) => {
      const value = object.facts.get(member);
      return value === undefined ? [] : [[member, value]];
    }),
  );
}

function namedOf({ id, facts }: DraftObject, mapping: FrameworkMapping): Named & { readonly id: string } {
  const words = (member: string): { readonly [key: string]: Text } => {
    const value = facts.get(member);
    return value === undefined ? {} : { [member]: { [mapping.language]: value } };
  };
  const after = (start: string): readonly (readonly [string, string])[] =>
    [...facts]
      .filter(([key]) => key.startsWith(start))
      .map(([key, value]) => [key.slice(start.length), value]);
  const identifiers = after('identifier:').map(([scheme, value]) => ({ scheme, value }));
  const format = `${mapping.id}/${mapping.version}`;
  const carried = after('carried:').map(([key, value]) => ({ format, key, value }));
  return {
    id,
    ...words('label'),
    ...words('description'),
    ...words('note'),
    ...(identifiers.length > 0 ? { identifiers } : {}),
    ...(carried.length > 0 ? { carried } : {}),
  };
}

function indicatorsOf(object: DraftObject, mapping: FrameworkMapping): readonly BehaviouralIndicator[] {
  return (mapping.scale?.levels ?? []).flatMap(({ id }) =>
    linesOfCell(object.facts.get(`indicator:${id}`) ?? '', mapping.leadIns ?? []).map((line) => ({
      level: id,
      text: { [mapping.language]: line },
    })),
  );
}
