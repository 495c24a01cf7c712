import type { RoleProfile } from '../model/compiled-framework.js';
import type { RequiredCompetency, Role } from '../model/role.js';

/**
 * The profiles of a role: itself, or each of its levels.
 *
 * @param role - as it was declared
 * @returns one profile for a role without levels, else one for each level, lowest first
 */
export function profilesOf(role: Role): readonly RoleProfile[] {
  const { id, requires = [], levels } = role;
  if (levels === undefined) return [{ id, role, level: null, requires }];
  return levels.map((level) => ({ id: level.id, role, level, requires: joined(requires, level.requires) }));
}

function joined(
  ofRole: readonly RequiredCompetency[],
  ofLevel: readonly RequiredCompetency[],
): readonly RequiredCompetency[] {
  const named = new Set(ofLevel.map(({ competency }) => competency));
  return [...ofRole.filter(({ competency }) => !named.has(competency)), ...ofLevel];
}
