import { createIssue, err, type Result, resultOf } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import type { CompiledRegister } from '../model/compiled-register.js';
import type { Holding } from '../model/holding.js';
import type { HoldingPolicy } from '../model/holding-policy.js';
import { competencyEvidenceCodes } from './codes.js';
import { holdingOf } from './holding-of.js';

/**
 * How well a person holds each competency of the framework on a day.
 *
 * @param compiled - people and evidence
 * @param person - opaque id of the person
 * @param policy - how evidence becomes a level
 * @param on - the day, a civil date, YYYY-MM-DD; evidence of later days does not count
 * @returns one entry for each competency, in the order of the framework; what was not observed is neither weak nor zero; fails
 *   with `competencyEvidence.unknownPerson`
 *
 * @example
 * ```ts
 * const framework = compileCompetencyFramework({ sopana: 'competency-framework/1', id: 'tiny', version: '1', scales: [{ id: 'steps', levels: [{ id: 'knows' }, { id: 'does' }] }], competencies: [{ id: 'writing', scale: 'steps' }, { id: 'law', scale: 'steps' }] });
 * const rating = { kind: 'rating', person: 'p1', on: '2026-01-05', competency: 'writing', outcome: 'level' };
 * const register = compileEvidenceRegister({ sopana: 'competency-evidence/1', id: 'r', framework: { id: 'tiny', version: '1' }, people: [{ id: 'p1', profiles: [] }], evidence: [{ ...rating, id: 'e1', source: 'self', level: 'does' }, { ...rating, id: 'e2', source: 'supervisor', level: 'knows' }] }, framework.value, []);
 * const policy = { sopana: 'holding-policy/1', id: 'p', version: '1', sources: [{ source: 'self', weight: 1 }, { source: 'supervisor', weight: 2 }], support: 0.5, expired: 'leftOut' };
 * const holdings = holdingsOf(register.value, 'p1', policy, '2026-02-01');
 * holdings.ok && holdings.value.map(({ state, level, disagreement }) => [state, level, disagreement]); // => [['known', 'knows', 1], ['notObserved', null, null]]
 * ```
 *
 * @source Our convention: the level that enough of the evidence's weight supports. See docs/methods/holdings.md.
 */
export function holdingsOf(
  compiled: CompiledRegister,
  person: string,
  policy: HoldingPolicy,
  on: string,
): Result<readonly Holding[]> {
  const { framework, people, shown } = compiled;
  if (!people.has(person)) {
    const facts = { id: person, hint: didYouMean(person, people.keys()) };
    return err(createIssue(competencyEvidenceCodes, 'competencyEvidence.unknownPerson', [], facts));
  }
  const own = shown.get(person);
  return resultOf([], () =>
    [...framework.competencies.values()].map((placed) =>
      holdingOf(placed, own?.get(placed.competency.id) ?? [], policy, on),
    ),
  );
}
