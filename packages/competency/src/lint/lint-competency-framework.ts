import { createIssue, type Issue, type IssueFacts, type PathStep } from '@sopana/core';
import type { CompiledFramework, RoleProfile } from '../model/compiled-framework.js';
import { competencyLintCodes } from './codes.js';
import { lintProfile } from './lint-profile.js';

/**
 * What a framework is allowed to say and seldom means: what nobody needs, what has no indicator, what cannot be compared.
 *
 * @param compiled - a framework without issues
 * @returns findings of the codes `competencyLint.*`: of areas, scales, competencies and roles, each in document order; none
 *   of them keeps the framework from being used
 *
 * @example
 * ```ts
 * const compiled = compileCompetencyFramework({ sopana: 'competency-framework/1', id: 'tiny', version: '1', scales: [{ id: 'steps', levels: [{ id: 'knows' }] }], competencies: [{ id: 'writing' }], roles: [] });
 * compiled.ok && lintCompetencyFramework(compiled.value).map(({ code }) => code); // => ['competencyLint.unusedScale', 'competencyLint.noScale']
 * ```
 *
 * @source Our convention.
 */
export function lintCompetencyFramework(compiled: CompiledFramework): readonly Issue[] {
  const { areas = [], competencies, roles = [], scales } = compiled.framework;
  const finding = (code: keyof typeof competencyLintCodes, path: readonly PathStep[], facts: IssueFacts) =>
    createIssue(competencyLintCodes, code, path, facts);
  const filled = new Set([...competencies.map(({ area }) => area), ...areas.map(({ parent }) => parent)]);
  const used = new Set(competencies.map(({ scale }) => scale));
  const needed = new Set(
    [...compiled.profiles.values()].flatMap(({ requires }) => requires.map(({ competency }) => competency)),
  );
  return [
    ...areas.flatMap(({ id }, at) =>
      filled.has(id) ? [] : [finding('competencyLint.emptyArea', ['areas', at], { id })],
    ),
    ...scales.flatMap(({ id }, at) =>
      used.has(id) ? [] : [finding('competencyLint.unusedScale', ['scales', at], { id })],
    ),
    ...competencies.flatMap(({ id, scale, indicators = [] }, at) => {
      const path = ['competencies', at];
      const described = new Set(indicators.map(({ level }) => level));
      const levels = [...(compiled.scales.get(scale ?? '')?.places.keys() ?? [])];
      return [
        ...(scale === undefined ? [finding('competencyLint.noScale', path, { id })] : []),
        ...levels.flatMap((level) =>
          described.size === 0 || described.has(level)
            ? []
            : [finding('competencyLint.noIndicator', path, { id, level })],
        ),
        ...(roles.length === 0 || needed.has(id)
          ? []
          : [finding('competencyLint.notRequired', path, { id })]),
      ];
    }),
    ...roles.flatMap(({ levels = [], id }, at) =>
      (levels.length === 0 ? [id] : levels.map((level) => level.id)).flatMap((profile, position) => {
        const path = levels.length === 0 ? ['roles', at] : ['roles', at, 'levels', position];
        const below = compiled.profiles.get(levels[position - 1]?.id ?? '') ?? null;
        return lintProfile(compiled, profileOf(compiled, profile), below, path);
      }),
    ),
  ];
}

function profileOf(compiled: CompiledFramework, id: string): RoleProfile {
  const profile = compiled.profiles.get(id);
  if (profile === undefined) throw new Error(`The compiled framework has no profile '${id}'.`);
  return profile;
}
