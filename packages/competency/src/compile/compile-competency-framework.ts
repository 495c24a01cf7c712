import { type Result, resultOf } from '@sopana/core';
import { digestOf } from '@sopana/core/canonical';
import type { CompetencyFramework } from '../model/competency-framework.js';
import type { CompiledFramework } from '../model/compiled-framework.js';
import { checkCompetencies } from './check-competencies.js';
import { checkIds } from './check-ids.js';
import { checkRoles } from './check-roles.js';
import { checkVersions } from './check-versions.js';
import { indexOfFramework } from './index-of-framework.js';
import { placeCompetency } from './place-competency.js';
import { profilesOf } from './profiles-of.js';

/**
 * A competency framework ready to be used: every reference leads somewhere.
 *
 * @param framework - a document of the right shape, such as `parseCompetencyFramework` gives
 * @returns the framework with its scales, competencies and profiles by id; fails with all issues of the codes
 *   `competencyFramework.*`
 *
 * @example
 * ```ts
 * const tiny = { sopana: 'competency-framework/1', id: 'tiny', version: '1', scales: [{ id: 'steps', levels: [{ id: 'knows' }, { id: 'does' }] }], competencies: [{ id: 'writing', scale: 'steps' }], roles: [{ id: 'clerk', requires: [{ competency: 'writing', level: 'does' }] }] };
 * const compiled = compileCompetencyFramework(tiny);
 * compiled.ok && compiled.value.profiles.get('clerk').requires; // => [{ competency: 'writing', level: 'does' }]
 * const slip = compileCompetencyFramework({ ...tiny, competencies: [{ id: 'writing', scale: 'step' }] });
 * slip.ok || slip.issues[0].message; // => "'step' is not a scale of this document. Did you mean 'steps'? Name one that exists, or add it."
 * ```
 *
 * @source Our convention: a document without issues can be used without surprises.
 */
export function compileCompetencyFramework(framework: CompetencyFramework): Result<CompiledFramework> {
  const index = indexOfFramework(framework);
  const digest = digestOf(framework);
  const issues = [
    ...checkIds(framework),
    ...checkCompetencies(framework, index),
    ...checkRoles(framework, index),
    ...checkVersions(framework, index),
    ...(digest.ok ? [] : digest.issues),
  ];
  return resultOf(issues, () => ({
    identity: { id: framework.id, version: framework.version, digest: digest.ok ? digest.value : '' },
    framework,
    scales: index.scales,
    competencies: new Map(
      framework.competencies.map((competency) => [competency.id, placeCompetency(competency, index)]),
    ),
    profiles: new Map((framework.roles ?? []).flatMap(profilesOf).map((profile) => [profile.id, profile])),
  }));
}
