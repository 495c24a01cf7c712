import { createIssue, err, type Result, resultOf } from '@sopana/core';
import type { CompetencyEvidence, EvidenceRegister, Person } from '../model/competency-evidence.js';
import type { CompiledFramework } from '../model/compiled-framework.js';
import type { FrameworkVersion } from '../model/framework-version.js';
import type { Migration, NotCarried } from '../model/migration.js';
import { migrationCodes } from './codes.js';
import { type Carried, counterpartOf } from './counterpart-of.js';

/**
 * Evidence carried from one version of a framework to the next, or back, by exact-match links alone.
 *
 * @param register - people and evidence of the first version
 * @param from - that version
 * @param to - the version that replaces it, or that it replaces
 * @returns the evidence in the words of the other version, and everything that could not be carried; fails with the codes
 *   `competencyMigration.*`
 *
 * @example
 * ```ts
 * const scales = [{ id: 'steps', levels: [{ id: 'knows' }, { id: 'does' }] }];
 * const first = compileCompetencyFramework({ sopana: 'competency-framework/1', id: 'tiny', version: '1', scales, competencies: [{ id: 'writing', scale: 'steps' }, { id: 'typing', scale: 'steps' }] });
 * const second = compileCompetencyFramework({ sopana: 'competency-framework/1', id: 'tiny', version: '2', replaces: { id: 'tiny', version: '1' }, scales, competencies: [{ id: 'drafting', scale: 'steps' }], links: [{ competency: 'drafting', other: 'writing', relation: 'exactMatch' }] });
 * const rating = { kind: 'rating', person: 'p1', source: 'self', on: '2026-01-05', outcome: 'level', level: 'does' };
 * const register = { sopana: 'competency-evidence/1', id: 'r', framework: { id: 'tiny', version: '1' }, people: [{ id: 'p1', profiles: [] }], evidence: [{ ...rating, id: 'e1', competency: 'writing' }, { ...rating, id: 'e2', competency: 'typing' }] };
 * const migrated = migrateEvidence(register, first.value, second.value);
 * migrated.ok && migrated.value.register.evidence.map(({ competency }) => competency); // => ['drafting']
 * migrated.ok && migrated.value.notCarried; // => [{ kind: 'evidence', id: 'e2', of: 'typing', level: null, reason: 'noLink' }]
 * ```
 *
 * @remarks Sittings of a test stay with the version that the test is about: turn them into ratings first (`ratingsOfSitting`).
 * @source W3C, SKOS Reference (2009), section 10, on exactMatch.
 */
export function migrateEvidence(
  register: EvidenceRegister,
  from: CompiledFramework,
  to: CompiledFramework,
): Result<Migration> {
  const named = (version: FrameworkVersion): string => `${version.id} ${version.version}`;
  const isNext = (older: CompiledFramework, newer: CompiledFramework): boolean =>
    newer.framework.replaces !== undefined && named(newer.framework.replaces) === named(older.identity);
  if (!isNext(from, to) && !isNext(to, from)) {
    const facts = { from: named(from.identity), to: named(to.identity) };
    return err(createIssue(migrationCodes, 'competencyMigration.notConsecutive', [], facts));
  }
  if (named(register.framework) !== named(from.identity)) {
    const facts = { id: register.id, named: named(register.framework), given: named(from.identity) };
    return err(createIssue(migrationCodes, 'competencyMigration.otherFramework', ['framework'], facts));
  }
  const people = register.people.map((person) => migratePerson(person, to));
  const evidence = register.evidence.map((one) => migrateOne(one, from, to));
  const { id, version } = to.framework;
  return resultOf([], () => ({
    register: {
      ...register,
      framework: { id, version },
      people: people.map(({ person }) => person),
      evidence: evidence.flatMap((one) => ('evidence' in one ? [one.evidence] : [])),
    },
    notCarried: [
      ...people.flatMap(({ notCarried }) => notCarried),
      ...evidence.flatMap((one) => ('notCarried' in one ? [one.notCarried] : [])),
    ],
  }));
}

function migratePerson(
  person: Person,
  { framework, profiles }: CompiledFramework,
): { readonly person: Person; readonly notCarried: readonly NotCarried[] } {
  const { id, layer, ...rest } = person;
  const hasLayer = layer === undefined || (framework.layers ?? []).some((one) => one.id === layer);
  const lost = person.profiles.filter((profile) => !profiles.has(profile));
  return {
    person: {
      ...rest,
      id,
      ...(hasLayer && layer !== undefined ? { layer } : {}),
      profiles: person.profiles.filter((profile) => profiles.has(profile)),
    },
    notCarried: [
      ...lost.map((of) => ({ kind: 'profile', id, of, level: null, reason: 'noProfile' }) as const),
      ...(hasLayer ? [] : [{ kind: 'layer', id, of: layer, level: null, reason: 'noLayer' } as const]),
    ],
  };
}

function migrateOne(
  evidence: CompetencyEvidence,
  from: CompiledFramework,
  to: CompiledFramework,
): { readonly evidence: CompetencyEvidence } | { readonly notCarried: NotCarried } {
  const { id } = evidence;
  if (evidence.kind === 'test') {
    return { notCarried: { kind: 'evidence', id, of: evidence.test, level: null, reason: 'test' } };
  }
  const { competency, level } = evidence;
  const carried: Carried = counterpartOf(competency, level, from, to);
  if ('reason' in carried) {
    const about = carried.isOfLevel ? (level ?? null) : null;
    return { notCarried: { kind: 'evidence', id, of: competency, level: about, reason: carried.reason } };
  }
  if (evidence.kind === 'credential') {
    return {
      evidence: { ...evidence, competency: carried.competency, level: carried.level ?? evidence.level },
    };
  }
  const { level: _, ...rest } = evidence;
  return {
    evidence: {
      ...rest,
      competency: carried.competency,
      ...(carried.level === undefined ? {} : { level: carried.level }),
    },
  };
}
