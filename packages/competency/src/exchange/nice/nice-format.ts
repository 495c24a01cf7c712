/** What becomes of the elements of one type. */
export type NicePlace = 'competency' | 'area' | 'family' | 'role' | 'identifier' | 'carried';

/**
 * Where the elements of the NICE Framework go: statements become competencies of that kind, work roles roles, categories families
 * of roles, competency areas areas; OPM codes and sort keys are names of what points at them.
 *
 * @example
 * ```ts
 * nicePlaces['work_role']; // => 'role'
 * ```
 *
 * @source NIST CPRT, SP 800-181 Rev. 1, NICE Framework Components v2.1.0 (3 December 2025).
 */
export const nicePlaces: Readonly<Record<string, NicePlace>> = {
  category: 'family',
  work_role: 'role',
  competency_area: 'area',
  task: 'competency',
  knowledge: 'competency',
  skill: 'competency',
  opm_code: 'identifier',
  sort: 'carried',
};

/** The format under which values are carried along. */
export const niceFormat = 'nist-cprt/sp-800-181';
