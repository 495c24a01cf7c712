import { createIssue, type Issue, type IssueFacts, type PathStep } from '@sopana/core';
import type { CompiledFramework, RoleProfile } from '../model/compiled-framework.js';
import { competencyLintCodes } from './codes.js';

/**
 * What is odd about what a role needs.
 *
 * @param compiled - a framework without issues
 * @param profile - the role or role level
 * @param below - the next lower level of the role; null for the lowest
 * @param path - where the role or role level stands
 * @returns findings in the order of what is needed
 */
export function lintProfile(
  compiled: CompiledFramework,
  profile: RoleProfile,
  below: RoleProfile | null,
  path: readonly PathStep[],
): readonly Issue[] {
  const placeOf = (competency: string, level: string | undefined): number =>
    level === undefined ? 0 : (compiled.competencies.get(competency)?.scale?.places.get(level) ?? 0);
  const needed = new Map(
    profile.requires.map(({ competency, level }) => [competency, placeOf(competency, level)]),
  );
  return profile.requires.flatMap(({ competency, level }) => {
    const finding = (code: keyof typeof competencyLintCodes, facts: IssueFacts): Issue =>
      createIssue(competencyLintCodes, code, path, { profile: profile.id, competency, ...facts });
    const found: Issue[] = [];
    const place = placeOf(competency, level);
    if (level === undefined) found.push(finding('competencyLint.noRequiredLevel', {}));
    const before = below?.requires.find((one) => one.competency === competency)?.level;
    if (level !== undefined && before !== undefined && placeOf(competency, before) > place) {
      found.push(finding('competencyLint.fallingLevel', { level, below: before }));
    }
    const declared = compiled.competencies.get(competency)?.competency;
    for (const one of declared?.prerequisites ?? []) {
      const isFor = place >= (one.forLevel === undefined ? 1 : placeOf(competency, one.forLevel));
      const least = one.level === undefined ? 1 : placeOf(one.competency, one.level);
      if (!isFor || (needed.get(one.competency) ?? -1) >= least) continue;
      found.push(
        finding('competencyLint.prerequisiteNotRequired', {
          needed: one.competency,
          level: one.level ?? 'the lowest',
        }),
      );
    }
    return found;
  });
}
