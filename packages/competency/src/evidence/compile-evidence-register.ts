import { createIssue, type Issue, type PathStep, type Result, resultOf } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import type { EvidenceRegister, Person } from '../model/competency-evidence.js';
import type { CompiledFramework } from '../model/compiled-framework.js';
import type { CompiledRegister, ShownLevel } from '../model/compiled-register.js';
import type { CompiledTest } from '../model/compiled-test.js';
import { competencyEvidenceCodes } from './codes.js';
import { shownLevels } from './shown-levels.js';

/**
 * People and evidence ready to be asked: every reference leads somewhere, and every test is scored.
 *
 * @param register - a document of the right shape, such as `parseEvidenceRegister` gives
 * @param framework - the framework that it names
 * @param tests - the knowledge tests that were sat; may be empty
 * @returns what each piece of evidence shows; fails with all issues of the codes `competencyEvidence.*` and, for answers that an
 *   item cannot take, `answer.*`
 *
 * @example
 * ```ts
 * const framework = compileCompetencyFramework({ sopana: 'competency-framework/1', id: 'tiny', version: '1', scales: [{ id: 'steps', levels: [{ id: 'knows' }] }], competencies: [{ id: 'writing', scale: 'steps' }] });
 * const register = { sopana: 'competency-evidence/1', id: 'r', framework: { id: 'tiny', version: '1' }, people: [{ id: 'p1', profiles: [] }], evidence: [{ id: 'e1', kind: 'rating', person: 'p1', source: 'self', on: '2026-01-05', competency: 'writing', outcome: 'level', level: 'knows' }] };
 * const compiled = compileEvidenceRegister(register, framework.value, []);
 * compiled.ok && compiled.value.shown.get('p1').get('writing')[0].place; // => 1
 * ```
 *
 * @source Our convention.
 */
export function compileEvidenceRegister(
  register: EvidenceRegister,
  framework: CompiledFramework,
  tests: readonly CompiledTest[],
): Result<CompiledRegister> {
  const people = new Map(register.people.map((person) => [person.id, person]));
  const { identity } = framework;
  const named = register.framework;
  const issues: Issue[] = [];
  if (named.id !== identity.id || named.version !== identity.version) {
    issues.push(
      createIssue(competencyEvidenceCodes, 'competencyEvidence.otherFramework', ['framework'], {
        id: register.id,
        named: `${named.id} ${named.version}`,
        given: `${identity.id} ${identity.version}`,
      }),
    );
  }
  issues.push(
    ...duplicates(register.people, 'people'),
    ...duplicates(register.evidence, 'evidence'),
    ...register.people.flatMap((person, at) => personIssues(person, at, framework)),
  );
  const shown = new Map<string, Map<string, ShownLevel[]>>();
  for (const [at, evidence] of register.evidence.entries()) {
    if (!people.has(evidence.person)) {
      issues.push(
        dangling(evidence.person, people.keys(), 'a person of the document', ['evidence', at, 'person']),
      );
    }
    const levels = shownLevels(evidence, framework, tests, ['evidence', at]);
    if (!levels.ok) issues.push(...levels.issues);
    for (const level of levels.ok ? levels.value : []) {
      const own = shown.get(evidence.person) ?? new Map<string, ShownLevel[]>();
      own.set(level.competency, [...(own.get(level.competency) ?? []), level]);
      shown.set(evidence.person, own);
    }
  }
  return resultOf(issues, () => ({ register, framework, people, shown }));
}

function personIssues(
  { layer, profiles }: Person,
  at: number,
  { framework, profiles: known }: CompiledFramework,
): readonly Issue[] {
  const layers = (framework.layers ?? []).map(({ id }) => id);
  return [
    ...(layer === undefined || layers.includes(layer)
      ? []
      : [dangling(layer, layers, 'a layer of the framework', ['people', at, 'layer'])]),
    ...profiles.flatMap((profile, position) =>
      known.has(profile)
        ? []
        : [
            dangling(profile, known.keys(), 'a role without levels or a role level of the framework', [
              'people',
              at,
              'profiles',
              position,
            ]),
          ],
    ),
  ];
}

function dangling(id: string, known: Iterable<string>, kind: string, path: readonly PathStep[]): Issue {
  const facts = { id, kind, hint: didYouMean(id, known) };
  return createIssue(competencyEvidenceCodes, 'competencyEvidence.danglingReference', path, facts);
}

function duplicates(list: readonly { readonly id: string }[], kind: string): readonly Issue[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, at) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew
      ? []
      : [
          createIssue(competencyEvidenceCodes, 'competencyEvidence.duplicateId', [kind, at, 'id'], {
            id,
            kind,
          }),
        ];
  });
}
