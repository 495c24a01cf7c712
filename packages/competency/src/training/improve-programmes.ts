import { improveSearch } from '../programmes/improve-search.js';
import type { ProgrammeSearch } from './programme-search.js';

/**
 * A choice of programmes after looking at more nodes of its search.
 *
 * @param state - from `startProgrammes` or from here; not changed
 * @param nodes - how many more to look at, at most; a whole number from 0. A node of 40 programmes and 2,000 people takes tenths
 *   of a second, the first some seconds
 * @returns the state after them: n and then m nodes give exactly what n + m give
 *
 * @example
 * ```ts
 * const framework = compileCompetencyFramework({ sopana: 'competency-framework/1', id: 'tiny', version: '1', scales: [{ id: 'steps', levels: [{ id: 'knows' }] }], competencies: [{ id: 'writing', scale: 'steps' }] });
 * const catalogue = compileTrainingCatalogue({ sopana: 'training-catalogue/1', id: 'courses', version: '1', framework: { id: 'tiny', version: '1' }, costUnit: 'LKR', programmes: [] }, framework.value);
 * const started = startProgrammes([], catalogue.value, 100, []);
 * programmesOf(improveProgrammes(started.value, 1)).outcome; // => 'optimal'
 * ```
 *
 * @source A. H. Land and A. G. Doig, Econometrica 28(3) (1960): branch and bound. See docs/methods/training-programmes.md.
 */
export function improveProgrammes(state: ProgrammeSearch, nodes: number): ProgrammeSearch {
  return { ...state, search: improveSearch(state.search, nodes) };
}
