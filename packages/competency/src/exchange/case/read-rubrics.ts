import { isId } from '@sopana/core/document';
import type { BehaviouralIndicator } from '../../model/competency.js';
import type { ProficiencyScale } from '../../model/proficiency-scale.js';
import type { RequiredCompetency } from '../../model/role.js';
import { idOfText } from '../tables/id-of-text.js';
import { caseFormat } from './case-format.js';
import type { CaseCriterion, CaseCriterionLevel, CaseRubric } from './case-package.js';
import { hasTexts } from './has-texts.js';
import type { ItemReading, ReadEntity } from './read-items.js';
import type { PlacedObject } from './read-objects.js';

/** What rubrics add to the objects of a package. */
export interface ReadRubrics {
  /** The objects: needs with their weights, and what rubrics of others came to. */
  readonly entities: readonly ReadEntity[];
  /** Scales that their criteria use. */
  readonly scales: readonly ProficiencyScale[];
}

/**
 * What the rubrics of a package say. One that Sopana wrote gives the needs of a profile their weights. One of others becomes a role
 * that needs what it judges, and a competency without a scale gets that of its criterion.
 *
 * @param rubrics - the rubrics
 * @param entities - the objects of the items
 * @param reading - what items are read with
 * @returns all objects, those of rubrics last
 */
export function readRubrics(
  rubrics: Iterable<PlacedObject<CaseRubric>>,
  entities: readonly ReadEntity[],
  reading: ItemReading,
): ReadRubrics {
  const objects = new Map(
    entities.map((entity) => [
      // Levels are unique in their scale only.
      `${entity.kind}/${entity.kind === 'level' ? entity.identifier : entity.object.id}`,
      entity,
    ]),
  );
  const profiles = new Map(
    entities
      .filter(({ kind }) => kind === 'role' || kind === 'roleLevel')
      .map(({ kind, object }) => {
        const key = `${kind}/${object.id}`;
        return [reading.identifierOf(`rubric/${key}`), key] as const;
      }),
  );
  const scales = new Map<string, ProficiencyScale>();
  const roles: ReadEntity[] = [];
  const taken = new Set(
    entities.filter(({ kind }) => kind === 'role' || kind === 'roleLevel').map(({ object }) => object.id),
  );
  for (const { object: rubric, at } of rubrics) {
    const key = profiles.get(rubric.identifier);
    const criteria = criteriaOf(rubric);
    if (key !== undefined) {
      const profile = objects.get(key) as ReadEntity;
      objects.set(key, {
        ...profile,
        object: { ...profile.object, ...weighted(profile, criteria, reading) },
      });
      continue;
    }
    const role = { ...roleOf(rubric, criteria, reading, taken), place: ['CFRubrics', at] };
    taken.add(role.object.id);
    roles.push(role);
    for (const criterion of criteria) {
      const id = reading.ids.get(criterion.CFItemURI?.identifier ?? '');
      const competency = objects.get(`competency/${id}`);
      const scaled = competency === undefined ? null : scaleOf(criterion, reading.language);
      if (competency === undefined || scaled === null || competency.object['scale'] !== undefined) continue;
      scales.set(scaled.scale.id, scaled.scale);
      const { indicators } = scaled;
      const added = { scale: scaled.scale.id, ...(indicators.length === 0 ? {} : { indicators }) };
      objects.set(`competency/${id}`, { ...competency, object: { ...competency.object, ...added } });
    }
  }
  const known = new Set(entities.filter(({ kind }) => kind === 'scale').map(({ object }) => object.id));
  return {
    entities: [...objects.values(), ...roles],
    scales: [...scales.values()].filter(({ id }) => !known.has(id)),
  };
}

function criteriaOf(rubric: CaseRubric): readonly CaseCriterion[] {
  const list: unknown = rubric.CFRubricCriteria;
  const whole = (Array.isArray(list) ? list : []).filter((entry): entry is CaseCriterion =>
    hasTexts(entry, ['identifier', 'uri', 'lastChangeDateTime'], ['description']),
  );
  return [...whole].sort((left, right) => (left.position ?? 0) - (right.position ?? 0));
}

function weightOf({ weight }: CaseCriterion): { readonly weight?: number } {
  return typeof weight === 'number' && weight >= 0 ? { weight } : {};
}

function weighted(
  profile: ReadEntity,
  criteria: readonly CaseCriterion[],
  reading: ItemReading,
): { readonly requires?: readonly RequiredCompetency[] } {
  const requires = profile.object['requires'] as readonly RequiredCompetency[] | undefined;
  const weights = new Map(
    criteria.map((criterion) => [
      reading.ids.get(criterion.CFItemURI?.identifier ?? ''),
      weightOf(criterion),
    ]),
  );
  if (requires === undefined) return {};
  return { requires: requires.map((one) => ({ ...one, ...weights.get(one.competency) })) };
}

function roleOf(
  rubric: CaseRubric,
  criteria: readonly CaseCriterion[],
  { ids, graph, language }: ItemReading,
  taken: ReadonlySet<string>,
): Omit<ReadEntity, 'place'> {
  const { title, description } = rubric;
  const wanted = [...(title === undefined ? [] : [idOfText(title)]), rubric.identifier];
  const id = wanted.find((one) => isId(one) && !taken.has(one)) ?? idOfText(rubric.identifier);
  const seen = new Set<string>();
  const requires = criteria.flatMap((criterion): readonly RequiredCompetency[] => {
    const of = criterion.CFItemURI?.identifier ?? '';
    const competency = graph.kinds.get(of) === 'competency' ? ids.get(of) : undefined;
    if (competency === undefined || seen.has(competency)) return [];
    seen.add(competency);
    return [{ competency, ...weightOf(criterion) }];
  });
  const others = Object.entries(Object(rubric.extensions)).filter(([key]) => key !== 'sopana');
  const { extensions, ...plain } = rubric;
  const kept = others.length === 0 ? plain : { ...plain, extensions: Object.fromEntries(others) };
  const object = {
    id,
    ...(title === undefined ? {} : { label: { [language]: title } }),
    ...(description === undefined ? {} : { description: { [language]: description } }),
    carried: [{ format: caseFormat, key: 'CFRubric', value: JSON.stringify(kept) }],
    requires,
  };
  return { kind: 'role', identifier: rubric.identifier, within: null, object, extensions };
}

function scaleOf(
  criterion: CaseCriterion,
  language: string,
): { readonly scale: ProficiencyScale; readonly indicators: readonly BehaviouralIndicator[] } | null {
  const list: unknown = criterion.CFRubricCriterionLevels;
  const all: readonly unknown[] = Array.isArray(list) ? list : [];
  const levels = all
    .filter((entry): entry is CaseCriterionLevel & { readonly quality: string } =>
      hasTexts(entry, ['identifier', 'quality'], ['description']),
    )
    .sort((left, right) => (left.position ?? 0) - (right.position ?? 0));
  const ids = levels.map(({ quality }) => idOfText(quality));
  if (ids.length === 0 || new Set(ids).size < ids.length || ids.length < all.length) return null;
  return {
    scale: {
      id: idOfText(`levels ${ids.join(' ')}`),
      levels: levels.map(({ quality }, at) => ({ id: ids[at] as string, label: { [language]: quality } })),
    },
    indicators: levels.flatMap(({ description }, at) =>
      description === undefined ? [] : [{ level: ids[at] as string, text: { [language]: description } }],
    ),
  };
}
