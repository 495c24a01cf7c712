import { createIssue, type Result, resultOf } from '@sopana/core';
import { compileCondition, type Truth } from '@sopana/core/condition';
import type { CompiledTalentRules, PlacedPool } from '../model/compiled-talent-rules.js';
import type { PoolStanding, TalentPoolReport, TalentReport, TalentSubject } from '../model/talent-report.js';
import { talentCodes } from './codes.js';
import { criterionStanding } from './criterion-standing.js';
import { fairnessOf } from './fairness-of.js';
import { reaches } from './reaches.js';
import type { TalentPopulation } from './talent-population.js';

/**
 * Who is ready for more, by pool, with the reasons. People are listed by id: a pool is no ranking.
 *
 * @param compiled - the rules
 * @param subjects - everybody who is looked at, each once
 * @returns the pools with members, those of whom it cannot be told, and those of whom too little is known; fails with
 *   `talentRules.repeatedPerson`
 *
 * @example
 * ```ts
 * const framework = compileCompetencyFramework({ sopana: 'competency-framework/1', id: 'tiny', version: '1', scales: [{ id: 'steps', levels: [{ id: 'knows' }] }], competencies: [{ id: 'writing', scale: 'steps' }] });
 * const rules = compileTalentRules({ sopana: 'talent-rules/1', id: 'next', version: '1', framework: { id: 'tiny', version: '1' }, standing: { en: 'Ours.' }, minimumGroup: 5, criteria: [{ id: 'writes', type: 'threshold', of: {}, at: { scale: 'steps', level: 'knows' }, atLeastShare: 1 }], pools: [{ id: 'pool', when: { fact: 'writes', is: true }, knownShare: 0.5 }] }, framework.value);
 * const holding = { competency: 'writing', state: 'known', place: 1, level: 'knows', weight: 1, disagreement: null, freshness: 'fresh', ageDays: 3, evidence: [] };
 * const report = talentPoolsOf(rules.value, [{ person: { id: 'p1', profiles: [] }, holdings: [holding] }, { person: { id: 'p2', profiles: [] }, holdings: [] }]);
 * report.ok && report.value.pools[0].members.map(({ person }) => person); // => ['p1']
 * report.ok && report.value.pools[0].refused.map(({ person }) => person); // => ['p2']
 * ```
 *
 * @remarks The criteria are those of the document and of nobody else; its `standing` is handed on.
 * @source Our convention.
 */
export function talentPoolsOf(
  compiled: CompiledTalentRules,
  subjects: readonly TalentSubject[],
): Result<TalentReport> {
  const { framework, pools, rules } = compiled;
  const ids = subjects.map(({ person }) => person.id);
  const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  const issues = twice.map((id) =>
    createIssue(talentCodes, 'talentRules.repeatedPerson', [ids.lastIndexOf(id)], { id }),
  );
  const held = subjects.map(
    ({ holdings }) => new Map(holdings.map(({ competency, place }) => [competency, place])),
  );
  const known = new Map<string, readonly Truth[]>();
  const population: TalentPopulation = {
    truths(placed, at) {
      const key = JSON.stringify([placed.competency.id, at.scale, at.level]);
      const before = known.get(key);
      if (before !== undefined) return before;
      const truths = held.map((places) =>
        reaches(framework, placed, places.get(placed.competency.id) ?? null, at),
      );
      known.set(key, truths);
      return truths;
    },
  };
  return resultOf(issues, () => ({
    rules: { id: rules.id, version: rules.version },
    standing: rules.standing,
    people: subjects.length,
    pools: pools.map((pool) => poolOf(compiled, pool, subjects, population)),
  }));
}

function poolOf(
  { framework, rules }: CompiledTalentRules,
  placed: PlacedPool,
  subjects: readonly TalentSubject[],
  population: TalentPopulation,
): TalentPoolReport {
  const condition = compileCondition(placed.pool.when);
  const lists: Record<Truth | 'refused', PoolStanding[]> = { true: [], false: [], unknown: [], refused: [] };
  const sorted = [...subjects].sort((a, b) => (a.person.id < b.person.id ? -1 : 1));
  for (const subject of sorted) {
    const criteria = placed.criteria.map((one) => criterionStanding(framework, one, subject, population));
    const seen = new Set(
      subject.holdings.filter(({ place }) => place !== null).map(({ competency }) => competency),
    );
    const count = placed.competencies.length;
    const knownShare = count === 0 ? 1 : placed.competencies.filter((id) => seen.has(id)).length / count;
    const truth = condition.truthIn({
      read: ({ id }) => {
        const standing = criteria.find(({ criterion }) => criterion === id);
        return standing === undefined || standing.truth === 'unknown'
          ? { known: false, reason: 'unknown' }
          : { known: true, value: standing.truth === 'true' };
      },
    });
    const list = knownShare < placed.pool.knownShare ? 'refused' : truth;
    lists[list].push({ person: subject.person.id, knownShare, criteria });
  }
  return {
    pool: placed.pool.id,
    members: lists.true,
    undecided: lists.unknown,
    refused: lists.refused,
    others: lists.false,
    fairness: fairnessOf(
      subjects.map(({ person }) => person),
      new Set(lists.true.map(({ person }) => person)),
      rules.minimumGroup,
    ),
  };
}
