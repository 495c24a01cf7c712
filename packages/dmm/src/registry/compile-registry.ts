import { createIssue, type Issue, type PathStep, type Result, resultOf } from '@sopana/core';
import { digestOf } from '@sopana/core/canonical';
import { findCircles } from '@sopana/core/document';
import { didYouMean } from '@sopana/core/text';
import { dmmCodes } from '../codes.js';
import type { CompiledRegistry, Organisation, OrganisationRegistry } from '../model/registry.js';

/**
 * A registry whose references lead somewhere.
 *
 * @param registry - a document of the right shape, such as `parseOrganisationRegistry` gives
 * @returns the registry, ready to be asked; fails with all of `registry.duplicateId`, `registry.unknownOrganisation`,
 * `registry.emptyPeriod` and `registry.circle`, each at its path
 *
 * @example
 * ```ts
 * const registry = { sopana: 'organisation-registry/1', id: 'r', version: '1', organisations: [{ id: 'a', kind: 'ministry' }, { id: 'b', kind: 'department', parent: 'aa' }] };
 * compileRegistry(registry).issues[0].path; // => ['organisations', 1, 'parent']
 * ```
 *
 * @source Our convention: graph rules live once, in the compile step.
 */
export function compileRegistry(registry: OrganisationRegistry): Result<CompiledRegistry> {
  const { id, version, organisations } = registry;
  const ids = organisations.map((organisation) => organisation.id);
  const issues: Issue[] = organisations.flatMap((organisation, at) => checkOne(organisation, at, ids));
  issues.push(
    ...circle(organisations, 'parent', ({ parent }) => (parent === undefined ? [] : [parent])),
    ...circle(organisations, 'succeeds', ({ succeeds = [] }) => succeeds),
  );
  const digest = digestOf(registry);
  if (!digest.ok) issues.push(...digest.issues);
  return resultOf(issues, () => ({
    identity: { id, version, digest: digest.ok ? digest.value : '' },
    document: registry,
    organisations: new Map(organisations.map((organisation) => [organisation.id, organisation])),
  }));
}

function checkOne(
  { id, parent, succeeds = [], validFrom, validTo }: Organisation,
  at: number,
  ids: readonly string[],
): readonly Issue[] {
  const path = ['organisations', at];
  const first = ids.indexOf(id);
  const unknown = (other: string, own: readonly PathStep[]): readonly Issue[] =>
    ids.includes(other)
      ? []
      : [
          createIssue(dmmCodes, 'registry.unknownOrganisation', own, {
            id: other,
            hint: didYouMean(other, ids),
          }),
        ];
  const isEmpty = validFrom !== undefined && validTo !== undefined && validFrom > validTo;
  return [
    ...(first === at ? [] : [createIssue(dmmCodes, 'registry.duplicateId', [...path, 'id'], { id, first })]),
    ...(parent === undefined ? [] : unknown(parent, [...path, 'parent'])),
    ...succeeds.flatMap((other, position) => unknown(other, [...path, 'succeeds', position])),
    ...(isEmpty
      ? [createIssue(dmmCodes, 'registry.emptyPeriod', [...path, 'validTo'], { id, validFrom, validTo })]
      : []),
  ];
}

function circle(
  organisations: readonly Organisation[],
  key: 'parent' | 'succeeds',
  nextOf: (organisation: Organisation) => readonly string[],
): readonly Issue[] {
  const ids = organisations.map(({ id }) => id);
  const [found] = findCircles(ids, (id) => organisations.filter((one) => one.id === id).flatMap(nextOf));
  if (found === undefined) return [];
  const path = ['organisations', ids.indexOf(found[0] ?? ''), key];
  return [createIssue(dmmCodes, 'registry.circle', path, { key, circle: found.join(' → ') })];
}
