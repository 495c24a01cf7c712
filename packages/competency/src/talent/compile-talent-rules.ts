import { createIssue, type Issue, type PathStep, type Result, resultOf } from '@sopana/core';
import { compileCondition } from '@sopana/core/condition';
import { didYouMean } from '@sopana/core/text';
import type { CompiledFramework } from '../model/compiled-framework.js';
import type { CompiledTalentRules, PlacedCriterion } from '../model/compiled-talent-rules.js';
import type { CompetencySelector, ScaleLevel, TalentCriterion, TalentRules } from '../model/talent-rules.js';
import { talentCodes } from './codes.js';
import { selectedCompetencies } from './selected-competencies.js';

/**
 * Talent rules ready to be used.
 *
 * @param rules - a document of the right shape, such as `parseTalentRules` gives
 * @param framework - the framework that they name
 * @returns the pools with their criteria; fails with all issues of the codes `talentRules.*`
 *
 * @example
 * ```ts
 * const framework = compileCompetencyFramework({ sopana: 'competency-framework/1', id: 'tiny', version: '1', scales: [{ id: 'steps', levels: [{ id: 'knows' }] }], competencies: [{ id: 'writing', scale: 'steps' }] });
 * const rules = { sopana: 'talent-rules/1', id: 'next', version: '1', framework: { id: 'tiny', version: '1' }, standing: { en: 'Ours.' }, minimumGroup: 5, criteria: [{ id: 'keen', type: 'interest', interest: 'digital' }], pools: [{ id: 'pool', when: { fact: 'kene', is: true }, knownShare: 0 }] };
 * compileTalentRules(rules, framework.value).issues[0].message; // => "'kene' is not a criterion of the rules. Did you mean 'keen'? Name one that exists, or add it."
 * ```
 *
 * @source Our convention.
 */
export function compileTalentRules(
  rules: TalentRules,
  framework: CompiledFramework,
): Result<CompiledTalentRules> {
  const { criteria, id, pools } = rules;
  const { identity } = framework;
  const isOther = rules.framework.id !== identity.id || rules.framework.version !== identity.version;
  const placed = new Map(criteria.map((criterion) => [criterion.id, placedCriterion(criterion, framework)]));
  const subjectsOf = (at: number): readonly { readonly kind: string; readonly id: string }[] => {
    const pool = pools[at];
    return pool === undefined ? [] : compileCondition(pool.when).subjects;
  };
  const issues: readonly Issue[] = [
    ...(isOther
      ? [
          createIssue(talentCodes, 'talentRules.otherFramework', ['framework'], {
            id,
            named: `${rules.framework.id} ${rules.framework.version}`,
            given: `${identity.id} ${identity.version}`,
          }),
        ]
      : []),
    ...duplicates(criteria, 'criteria'),
    ...duplicates(pools, 'pools'),
    ...criteria.flatMap((criterion, at) => criterionIssues(criterion, ['criteria', at], framework)),
    ...pools.flatMap((pool, at) =>
      subjectsOf(at).flatMap(({ kind, id: of }) => {
        const path = ['pools', at, 'when'];
        if (kind !== 'fact') {
          return [createIssue(talentCodes, 'talentRules.notACriterion', path, { id: pool.id, kind, of })];
        }
        return dangling(of, placed.keys(), 'a criterion of the rules', path);
      }),
    ),
  ];
  return resultOf(issues, () => ({
    rules,
    framework,
    pools: pools.map((pool, at) => {
      const own = subjectsOf(at).flatMap(({ id: of }): readonly PlacedCriterion[] =>
        [placed.get(of) ?? []].flat(),
      );
      const competencies = new Set(
        own.flatMap((one) => one.competencies.map(({ competency }) => competency.id)),
      );
      return { pool, criteria: own, competencies: [...competencies] };
    }),
  }));
}

function placedCriterion(criterion: TalentCriterion, framework: CompiledFramework): PlacedCriterion {
  if (criterion.type === 'interest') return { criterion, competencies: [] };
  if (criterion.type !== 'role') {
    return { criterion, competencies: selectedCompetencies(framework, criterion.of) };
  }
  const needed =
    framework.profiles.get(criterion.profile)?.requires.map(({ competency }) => competency) ?? [];
  const competencies = selectedCompetencies(framework, { competencies: needed });
  return { criterion, competencies };
}

function criterionIssues(
  criterion: TalentCriterion,
  path: readonly PathStep[],
  framework: CompiledFramework,
): readonly Issue[] {
  if (criterion.type === 'interest') return [];
  if (criterion.type === 'role') {
    const kind = 'a role without levels or a role level of the framework';
    return dangling(criterion.profile, framework.profiles.keys(), kind, [...path, 'profile']);
  }
  const slips = [
    ...selectorIssues(criterion.of, [...path, 'of'], framework),
    ...('at' in criterion ? levelIssues(criterion.at, [...path, 'at'], framework) : []),
  ];
  if (slips.length > 0 || selectedCompetencies(framework, criterion.of).length > 0) return slips;
  return [createIssue(talentCodes, 'talentRules.nothingSelected', [...path, 'of'], { id: criterion.id })];
}

function selectorIssues(
  selector: CompetencySelector,
  path: readonly PathStep[],
  { competencies, framework }: CompiledFramework,
): readonly Issue[] {
  const ids = (list: readonly { readonly id: string }[] = []): readonly string[] => list.map(({ id }) => id);
  const check = (key: keyof CompetencySelector, known: Iterable<string>, kind: string): readonly Issue[] => {
    const all = [...known];
    return (selector[key] ?? []).flatMap((id, at) => dangling(id, all, kind, [...path, key, at]));
  };
  return [
    ...check('competencies', competencies.keys(), 'a competency of the framework'),
    ...check('areas', ids(framework.areas), 'an area of the framework'),
    ...check('streams', ids(framework.streams), 'a stream of the framework'),
    ...check('layers', ids(framework.layers), 'a layer of the framework'),
  ];
}

function levelIssues(
  at: ScaleLevel,
  path: readonly PathStep[],
  { scales }: CompiledFramework,
): readonly Issue[] {
  const places = scales.get(at.scale)?.places;
  if (places === undefined)
    return dangling(at.scale, scales.keys(), 'a scale of the framework', [...path, 'scale']);
  return dangling(at.level, places.keys(), `a level of scale '${at.scale}'`, [...path, 'level']);
}

function dangling(
  id: string,
  known: Iterable<string>,
  kind: string,
  path: readonly PathStep[],
): readonly Issue[] {
  const ids = [...known];
  if (ids.includes(id)) return [];
  const facts = { id, kind, hint: didYouMean(id, ids) };
  return [createIssue(talentCodes, 'talentRules.danglingReference', path, facts)];
}

function duplicates(list: readonly { readonly id: string }[], kind: string): readonly Issue[] {
  return list.flatMap(({ id }, at) =>
    list.findIndex((other) => other.id === id) === at
      ? []
      : [createIssue(talentCodes, 'talentRules.duplicateId', [kind, at, 'id'], { id, kind })],
  );
}
