import type { Competency } from '../../model/competency.js';
import type { RequiredCompetency } from '../../model/role.js';
import { carriedRubric } from './carried-rubric.js';
import type { CaseCriterion, CaseCriterionLevel, CaseLink, CaseRubric } from './case-package.js';
import type { CaseWriting } from './case-writing.js';
import { statementsOf } from './statements-of.js';

/**
 * The rubrics of a package: one for each profile whose needs have weights, with a criterion for each competency; a level counts 1
 * where it meets the need and 0 where it does not. Roles that came from a rubric go back as it.
 *
 * @param writing - what they are written with
 * @returns in the order of the profiles
 */
export function writeRubrics(writing: CaseWriting): readonly CaseRubric[] {
  return (writing.framework.roles ?? []).flatMap((role): readonly CaseRubric[] => {
    const carried = carriedRubric(role);
    if (carried !== null) return [carried];
    const profiles = [
      { key: `role/${role.id}`, requires: role.requires ?? [] },
      ...(role.levels ?? []).map(({ id, requires }) => ({ key: `roleLevel/${id}`, requires })),
    ];
    return profiles
      .filter(({ requires }) => requires.some(({ weight }) => weight !== undefined))
      .map(({ key, requires }) => rubricOf(key, requires, writing));
  });
}

function rubricOf(key: string, requires: readonly RequiredCompetency[], writing: CaseWriting): CaseRubric {
  const competencies = new Map(writing.framework.competencies.map((one) => [one.id, one]));
  const { title } = writing.links.get(key) as CaseLink;
  const criteria = requires.flatMap(({ competency, level, weight }, at): readonly CaseCriterion[] => {
    const name = `rubric/${key}/${competency}`;
    const judged = competencies.get(competency);
    if (judged === undefined) return [];
    const levels = levelsOf(name, judged, level, writing);
    return [
      {
        ...common(name, writing),
        CFItemURI: writing.links.get(`competency/${competency}`) as CaseLink,
        ...(weight === undefined ? {} : { weight }),
        position: at + 1,
        ...(levels.length === 0 ? {} : { CFRubricCriterionLevels: levels }),
      },
    ];
  });
  return { ...common(`rubric/${key}`, writing), title, CFRubricCriteria: criteria };
}

function levelsOf(
  name: string,
  competency: Competency,
  needed: string | undefined,
  writing: CaseWriting,
): readonly CaseCriterionLevel[] {
  const levels = writing.framework.scales.find(({ id }) => id === competency.scale)?.levels ?? [];
  const least = levels.findIndex(({ id }) => id === needed);
  return levels.map((level, at): CaseCriterionLevel => {
    const seen = statementsOf(competency).find((statement) => statement.level === level.id);
    const lines = (seen?.indicators ?? []).flatMap(({ text }) => Object.values(text).slice(0, 1));
    return {
      ...common(`${name}/${level.id}`, writing),
      ...(lines.length === 0 ? {} : { description: lines.join('\n') }),
      quality: writing.links.get(`level/${competency.scale}/${level.id}`)?.title ?? level.id,
      ...(least < 0 ? {} : { score: at >= least ? 1 : 0 }),
      position: at + 1,
    };
  });
}

function common(
  key: string,
  { identifierOf, lastChanged }: CaseWriting,
): Pick<CaseRubric, 'identifier' | 'uri' | 'lastChangeDateTime'> {
  const identifier = identifierOf(key);
  return { identifier, uri: `urn:uuid:${identifier}`, lastChangeDateTime: lastChanged };
}
